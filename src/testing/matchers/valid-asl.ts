import { isError, type Problem, sentence } from '../../core/index.ts'
import { subjectOf, type Testable } from '../definition/subject.ts'

const isTestable = (value: unknown): value is Testable =>
  typeof value === 'object' && value !== null && ('StartAt' in value || ('kind' in value && value.kind === 'stateMachine'))

/** What keeps Step Functions from taking a definition; with warnings, what is most likely a mistake, too. */
export function problemsOf(value: unknown, withWarnings: boolean): readonly Problem[] {
  if (!isTestable(value)) throw new TypeError('toBeValidAsl looks at a state machine, or at the JSON of a definition with a StartAt.')
  const { problems } = subjectOf(value)
  return withWarnings ? problems : problems.filter(isError)
}

/** A problem, in lines for people. */
export const tellProblem = ({ code, path, message, hint }: Problem): string =>
  `  ${code} at ${path}\n    ${sentence(message)} ${sentence(hint)}`
