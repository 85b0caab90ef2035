import { type Counted, missedOf, percentOf } from './counted.ts'

/** A table of what was taken, a line for each item: what is missed, how often the others were taken. */
export function table(counted: Counted): string {
  const width = Math.max(1, ...counted.items.map(({ times }) => String(times).length))
  const lines = counted.items.map(({ kind, label, times }) => {
    const count = times === 0 ? ' '.repeat(width) : String(times).padStart(width)
    return `${times === 0 ? '✗' : '✓'} ${count}  ${kind === 'state' ? '' : '  '}${label}`
  })
  return [summary(counted), ...lines].join('\n')
}

/** Only what is missed, each with the state that it belongs to. */
export function missedTable(counted: Counted): string {
  const missed = missedOf(counted)
  if (missed.length === 0) return `${summary(counted)}.`
  const lines = missed.map(({ kind, label, state }) => `✗  ${kind === 'state' ? label : `${state}: ${label}`}`)
  return [`${summary(counted)}. Missed:`, ...lines].join('\n')
}

const summary = (counted: Counted): string =>
  `${counted.machine}: ${percentOf(counted)}%, ${counted.items.length - missedOf(counted).length} of ${counted.items.length} taken`
