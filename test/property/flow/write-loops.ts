import type { Names } from './names.ts'
import type { Calls, Place, Write } from './place.ts'
import type { Step } from './recipe.ts'
import { writeCondition } from './write-choice.ts'
import { call } from './write-plain.ts'

/** A loop, whose condition leads out of it. */
export function writeLoop(
  { kind, name: wished, condition, inside }: Extract<Step, { readonly kind: 'while' | 'poll' }>,
  place: Place,
  names: Names,
  write: Write,
): Calls {
  if (kind === 'while') {
    const name = names.withEndings(wished, ' (end)')
    const before = [...place.before, name]
    const body = write(inside, { ...place, before }, { jump: true, end: true, beEmpty: true })
    return { text: call('while', name, writeCondition(condition, place), `(flow) => flow${body.text}`), open: true, before }
  }
  const body = write({ ...inside, ending: { kind: 'on' } }, place, { jump: false, end: false, beEmpty: false })
  if (!body.open) return body
  const name = names.withEndings(wished, ' (end)', ' (wait)')
  const asked = `{ every: '30 seconds', until: ${writeCondition(condition, place)} }`
  return { text: call('poll', name, `(flow) => flow${body.text}`, asked), open: true, before: [...body.before, name] }
}

/** States that are put together elsewhere, used once or twice; only where the input of the machine arrives. */
export function writeFragment({ inside, twice }: Extract<Step, { readonly kind: 'use' }>, place: Place, names: Names, write: Write): Calls {
  const options = [
    ...(place.data === 'order' ? ['input: Order'] : []),
    `queryLanguage: '${place.language}'`,
    ...(place.express ? ["type: 'EXPRESS'"] : []),
  ]
  if (place.data !== 'order') return write(inside, place, { jump: false, end: false, beEmpty: true })
  const inFragment: Place = { ...place, before: [], aside: undefined, variables: false, labels: false }
  const calls = write(inside, inFragment, { jump: false, end: false, beEmpty: false })
  const fragment = `fragment({ ${options.join(', ')} })${calls.text}`
  const use = (prefix: string): string => `.use(${fragment}, { prefix: ${JSON.stringify(prefix)} })`
  const [first, second] = [names.next('1: '), names.next('2: ')]
  return { text: use(first) + (twice && calls.open ? use(second) : ''), open: calls.open, before: place.before }
}
