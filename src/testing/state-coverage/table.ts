import type { CoverageItem } from './coverage-item.ts'

interface Counted {
  readonly machine: string
  readonly percent: number
  readonly items: readonly CoverageItem[]
  readonly missed: readonly CoverageItem[]
}

/** A table of what was taken, a line for each item: what is missed, how often the others were taken. */
export function table({ machine, percent, items, missed }: Counted): string {
  const width = Math.max(1, ...items.map(({ times }) => String(times).length))
  const lines = items.map(({ kind, label, times }) => {
    const count = times === 0 ? ' '.repeat(width) : String(times).padStart(width)
    return `${times === 0 ? '✗' : '✓'} ${count}  ${kind === 'state' ? '' : '  '}${label}`
  })
  return [`${machine}: ${percent}%, ${items.length - missed.length} of ${items.length} taken`, ...lines].join('\n')
}

/** Only what is missed, below the states that it belongs to. */
export function missedTable({ machine, percent, items, missed }: Counted): string {
  const lines = missed.map(({ kind, label, state }) => `✗  ${kind === 'state' ? label : `${state}: ${label}`}`)
  return [`${machine}: ${percent}%, ${items.length - missed.length} of ${items.length} taken. Missed:`, ...lines].join('\n')
}
