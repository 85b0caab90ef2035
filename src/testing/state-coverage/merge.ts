import type { Counted } from './counted.ts'

/** What several files took of the same machines, added up. Machines of the same name with other states stay apart. */
export function merge(reports: readonly Counted[]): readonly Counted[] {
  const machines = new Map<string, Counted>()
  for (const report of reports) {
    const key = JSON.stringify([report.machine, report.items.map(({ path, label }) => [path, label])])
    const before = machines.get(key)
    machines.set(key, before === undefined ? report : sum(before, report))
  }
  return [...machines.values()].toSorted((one, other) => (one.machine < other.machine ? -1 : Number(one.machine > other.machine)))
}

const sum = (one: Counted, other: Counted): Counted => ({
  machine: one.machine,
  items: one.items.map((item, index) => ({ ...item, times: item.times + (other.items[index]?.times ?? 0) })),
})
