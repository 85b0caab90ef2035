import { InvalidDefinitionError, type Json, type Problem } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { located } from './located.ts'

/** What is asked of an execution's input. */
type InputOwner = Pick<StateMachine, 'name' | 'options' | 'source'>

/**
 * Checks an execution's input by the schema of its machine. The machine gets the input as it was given: what the schema
 * would make of it stays here.
 *
 * @throws InvalidDefinitionError with each thing that is wrong, and its path.
 */
export async function checkInput({ name, options, source }: InputOwner, input: Json): Promise<void> {
  const issues = issuesIn(await options.input?.['~standard'].validate(input))
  if (issues.length === 0) return
  const problems = issues.map(
    ({ path, message }): Problem =>
      located(
        {
          code: 'INPUT_INVALID',
          severity: 'error',
          path: `input${path}`,
          message: `The input of ${name} is wrong${path === '' ? '' : ` at ${path}`}: ${message}`,
          hint: `Give what its schema takes: --input '{"key":"value"}', --input @FILE, or the input that a beforeExecute hook returns.`,
        },
        name,
        source,
      ),
  )
  throw new InvalidDefinitionError(`${name} does not take this input.`, problems)
}

/** What a Standard Schema finds wrong; a path is told as `/document/key`. */
function issuesIn(result: unknown): { readonly path: string; readonly message: string }[] {
  if (!isRecord(result) || !Array.isArray(result['issues'])) return []
  return result['issues'].filter(isRecord).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map((part: unknown) => `/${String(isRecord(part) ? part['key'] : part)}`).join('') : '',
    message: String(message),
  }))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
