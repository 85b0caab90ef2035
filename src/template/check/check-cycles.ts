import type { Note } from './findings.ts'

/** Notes each circle of resources that wait for one another. Every resource stands in one circle at most. */
export function checkCycles(dependencies: ReadonlyMap<string, ReadonlySet<string>>, note: Note): void {
  const done = new Set<string>()
  for (const start of dependencies.keys()) {
    const trail: { readonly id: string; readonly rest: string[] }[] = []
    const open = new Map<string, number>()
    const enter = (id: string): void => {
      open.set(id, trail.length)
      trail.push({ id, rest: [...(dependencies.get(id) ?? [])] })
    }
    if (!done.has(start)) enter(start)
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.rest.shift()
      const seenAt = next === undefined ? undefined : open.get(next)
      if (next === undefined) {
        trail.pop()
        open.delete(here.id)
        done.add(here.id)
      } else if (seenAt !== undefined)
        report(
          trail.slice(seenAt).map(({ id }) => id),
          note,
        )
      else if (!done.has(next)) enter(next)
    }
  }
}

function report(circle: readonly string[], note: Note): void {
  const [first = ''] = circle
  const message = circle.length === 1 ? `'${first}' waits for itself` : `Resources wait for one another: ${[...circle, first].join(' → ')}`
  note(
    'TEMPLATE_CYCLE',
    `/Resources/${first}`,
    message,
    'Take one of the references out of the circle, into a resource of its own for instance',
  )
}
