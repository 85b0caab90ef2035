import { readTaskResource } from '../../integrations/known/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { isJsonata } from '../value-kinds.ts'
import { stringsOf } from '../walk-values.ts'

/** A state that waits for no token has none: reading it fails the state. */
export function checkTokenElsewhere(state: State, report: Report): void {
  if (mayHaveToken(state)) return
  for (const { key, value, path } of stringsOf(state.json, state.path)) {
    const read = state.queryLanguage === 'JSONata' ? isJsonata(value) && readsInJsonata(value) : isPathOf(key) && readsInPath(value)
    if (!read) continue
    report(
      'TASK_TOKEN_ABSENT',
      path,
      `'${state.name}' waits for no task token, so that there is none to read`,
      "Let the task wait for it ('.waitForTaskToken'), or keep the token of a task that does in a variable",
    )
  }
}

/** While a job is waited for, too, there is a token. */
function mayHaveToken({ type, json }: State): boolean {
  if (type !== 'Task' || typeof json.Resource !== 'string') return type === 'Task'
  const resource = readTaskResource(json.Resource)
  return resource.kind === 'integration' ? resource.pattern !== '' : resource.kind !== 'function'
}

/** Whoever asks whether it is there knows that it may not be. */
const readsInJsonata = (text: string): boolean =>
  /\$states\.context\.Task\.Token\b/.test(text) && !/\$exists\(\s*\$states\.context\.Task\b/.test(text)

const isPathOf = (key: string): boolean => key.endsWith('.$') || key.endsWith('Path')

const readsInPath = (text: string): boolean => /^\$\$\.Task\.Token\b|[(, ]\$\$\.Task\.Token\b/.test(text)
