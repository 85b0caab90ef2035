import type { Json } from '../core/index.ts'
import type { ServiceExecution, StateFailure } from '../provision/index.ts'
import { causeText } from './cause-text.ts'
import { plainText } from './render/plain-text.ts'
import type { Style } from './render/style.ts'
import type { CliResult } from './result.ts'

/** What a result says of an execution. `report` and `message`, where a hook gave them, are the last lines that people see. */
export function executionResult(
  { outcome, failures, fields }: ServiceExecution,
  style: Style,
): Pick<CliResult, 'status' | 'fields' | 'lines'> {
  const { executionArn, machine, status, input, output, error, cause, failedState, milliseconds } = outcome
  const execution: { [field: string]: Json } = {
    arn: executionArn,
    machine,
    status,
    input,
    milliseconds,
    failures: failures.map(failureFields),
  }
  if (output !== undefined) execution['output'] = output
  if (error !== undefined) execution['error'] = error
  if (cause !== undefined) execution['cause'] = cause
  if (failedState !== undefined) execution['failedState'] = failedState
  const succeeded = status === 'SUCCEEDED'
  return {
    status,
    fields: { execution, ...fields },
    lines: [
      ...(succeeded ? [] : failures.flatMap((failure) => failureLines(failure, style))),
      ...(succeeded
        ? []
        : [
            `${style.red(status)} ${machine}${error === undefined ? '' : `: ${error}`}${cause === undefined ? '' : ` (${causeText(cause)})`}`,
          ]),
      ...(fields['report'] !== undefined && fields['report'] !== null
        ? [`${style.bold('report')} ${JSON.stringify(fields['report'])}`]
        : []),
      ...(fields['message'] !== undefined && fields['message'] !== null ? [`${style.bold('message')} ${textOf(fields['message'])}`] : []),
    ],
  }
}

const failureFields = ({ state, error, cause, log }: StateFailure): Json => ({
  state,
  ...(error === undefined ? {} : { error }),
  ...(cause === undefined ? {} : { cause }),
  log: [...log],
})

const failureLines = ({ state, error, cause, log }: StateFailure, style: Style): string[] => [
  `${style.red('✖')} ${style.bold(state)} ${error ?? ''}${cause === undefined ? '' : `: ${causeText(cause)}`}`,
  ...log.map((line) => `  ${style.dim('│')} ${plainText(line)}`),
]

const textOf = (value: Json | undefined): string => plainText(typeof value === 'string' ? value : JSON.stringify(value))
