import type { Step } from './step.ts'

/** How many steps a message shows; of a longer way, the last ones. */
const most = 40

/** The way that an execution took, line by line, for people. */
export function tellPath(steps: readonly Step[]): readonly string[] {
  if (steps.length === 0) return ['No state was entered.']
  const shown = steps.slice(-most)
  const left = steps.length - shown.length
  const times = shown.map(({ at }) => seconds(at))
  const width = Math.max(...times.map((time) => time.length))
  return [
    'The path taken, with the time passed:',
    ...(left === 0 ? [] : [`  … ${left} steps before`]),
    ...shown.map((step, index) => `  ${(times[index] ?? '').padStart(width)}  ${'  '.repeat(step.depth)}${tellStep(step)}`),
  ]
}

const seconds = (time: number): string => `${Number(time.toFixed(3))} s`

function tellStep({ state, attempt, ended, error, cause, missedHeartbeat }: Step): string {
  const retry = attempt === 1 ? '' : ` (retry ${attempt - 1})`
  if (ended !== 'failed') return `${state}${retry}${ended === 'unfinished' ? ' …' : ''}`
  const why = missedHeartbeat ? 'no heartbeat came' : cause
  return `${state}${retry} ✗${error === undefined ? '' : ` ${error}`}${why === undefined ? '' : `: ${firstLine(why)}`}`
}

const firstLine = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}
