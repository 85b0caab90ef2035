import type { Problem } from '../../core/index.ts'
import type { Owner } from '../owner.ts'
import type { Finding } from './findings.ts'

/**
 * The problems with their owners. What an owner refers to and nobody adds is one problem, however often it does; where a
 * state of a machine does, everything that it misses is.
 */
export function ownedProblems(found: readonly Finding[], owners: ReadonlyMap<string, Owner>): Problem[] {
  const missed = new Map<Owner, Map<string, Missed>>()
  const problems = found.map((finding): (() => readonly Problem[]) => {
    const { problem, missing } = finding
    const owner = owners.get(problem.path.split('/').slice(0, 3).join('/'))
    if (owner === undefined) return () => [problem]
    if (missing === undefined) return () => [owned(problem, owner)]
    const places = owner.placesOf?.(missing) ?? []
    const key = JSON.stringify(places.length === 0 ? missing : places)
    const ofOwner = missed.get(owner) ?? new Map<string, Missed>()
    missed.set(owner, ofOwner)
    const known = ofOwner.get(key)
    if (known !== undefined) {
      known.ids.add(missing)
      return () => []
    }
    const ids = new Set([missing])
    ofOwner.set(key, { ids })
    return () => [owned({ ...problem, ...nobodyAdds([...ids], places, problem) }, owner)]
  })
  return problems.flatMap((make) => make())
}

interface Missed {
  readonly ids: Set<string>
}

function owned(problem: Problem, { owner, source }: Owner): Problem {
  const place = source?.()
  return { ...problem, owner, ...(place && { source: place }) }
}

/** A state refers to constructs, whose ids nobody misspells: what is missing then is the step itself. */
function nobodyAdds(ids: readonly string[], places: readonly string[], { message, hint }: Problem): Partial<Problem> {
  const [first] = places
  const [id = ''] = ids
  if (first === undefined) return { message, hint: hint.startsWith('Did you mean') ? hint : `Add the step that makes '${id}': .step(…)` }
  const states = listed(places.map((place) => place.slice(place.lastIndexOf('/') + 1)))
  return {
    path: first,
    message: `${states} ${places.length === 1 ? 'refers' : 'refer'} to ${listed(ids)}, which no step of the service adds`,
    hint: `Add what makes '${id}' to the service: .step(…)`,
  }
}

/** `'A', 'B', 'C' and 4 more` */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4).map((name) => `'${name}'`)
  const rest = names.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ').replace(/, (?='[^']*'$)/, ' and ')
}
