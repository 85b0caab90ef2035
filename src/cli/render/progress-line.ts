import type { Progress } from '../../core/index.ts'
import { durationText } from './duration-text.ts'
import { plainText } from './plain-text.ts'
import type { Style } from './style.ts'

/** One line for what happened; undefined for what only a live display shows. */
export function progressLine(progress: Progress, style: Style): string | undefined {
  switch (progress.type) {
    case 'step-started':
      return `${style.cyan('▸')} ${progress.title}`
    case 'step-progress':
      return undefined
    case 'step-finished':
      return `${style.green('✔')} ${progress.text ?? progress.id} ${style.dim(durationText(progress.milliseconds))}`
    case 'step-failed':
      return `${style.red('✖')} ${progress.text} ${style.dim(durationText(progress.milliseconds))}`
    case 'output':
      return `  ${style.dim(`${progress.source} │`)} ${plainText(progress.line)}`
    case 'stack-event':
      return stackEventLine(progress, style)
    case 'execution-event':
      return executionEventLine(progress, style)
    case 'notice':
      return `${style.blue('•')} ${progress.text}`
    case 'warning':
      return `${style.yellow('!')} ${progress.text}`
  }
}

function stackEventLine(event: Extract<Progress, { type: 'stack-event' }>, style: Style): string | undefined {
  const { logicalId, resourceType, status, reason, done, total } = event
  // Each resource begins twice: once for CloudFormation, and once for the service that makes it.
  if (/^Resource (?:creation|update) Initiated$/i.test(reason ?? '')) return undefined
  const failed = status.endsWith('_FAILED')
  const count = style.dim(`${done}/${total}`)
  const text = `  ${count} ${failed ? style.red(status) : status} ${logicalId} ${style.dim(resourceType)}`
  return failed && reason !== undefined ? `${text}\n      ${style.red(plainText(reason))}` : text
}

function executionEventLine({ event, state }: Extract<Progress, { type: 'execution-event' }>, style: Style): string | undefined {
  if (state === undefined) return undefined
  if (/Failed|TimedOut|Aborted/.test(event)) return `  ${style.red('✖')} ${style.bold(state)} ${event}`
  return event.endsWith('StateEntered') ? `  ${style.cyan('→')} ${style.bold(state)}` : undefined
}
