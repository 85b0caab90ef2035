import type { CoverageItem } from './coverage-item.ts'

/** A machine, and how often tests took each part of it. */
export interface Counted {
  readonly machine: string
  readonly items: readonly CoverageItem[]
}

/** What no test has taken. */
export const missedOf = ({ items }: Counted): readonly CoverageItem[] => items.filter(({ times }) => times === 0)

/** How much was taken, from 0 to 100. It is 100 only where nothing is missed. */
export function percentOf(counted: Counted): number {
  const { length } = counted.items
  return length === 0 ? 100 : Math.floor(((length - missedOf(counted).length) / length) * 1000) / 10
}
