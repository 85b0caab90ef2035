import { isJsonObject, type Problem } from '../core/index.ts'
import { readGraphs } from './graph.ts'

/** Above this it keeps people waiting: it takes seconds for what takes us milliseconds. */
const mostPlaces = 1_000

/**
 * What the library asl-validator finds, as warnings: it refuses much that the service takes, so that it can be no judge.
 *
 * It is asked about definitions of up to 1,000 states, and sees a copy, since it changes what it is given. On a few right
 * definitions (with a state named Iterator, or values that are nested deeper than its stack) it throws: then it has no opinion.
 */
export async function secondOpinion(definition: unknown): Promise<readonly Problem[]> {
  if (!isJsonObject(definition)) return []
  const places: string[] = []
  for (const { path, states } of readGraphs(definition, 'STANDARD')) {
    places.push(path)
    for (const state of states.values()) places.push(state.path)
  }
  if (places.length > mostPlaces) return []
  const { default: validate } = await import('asl-validator')
  // It writes an index as one more step of the path.
  const known = new Map(places.map((place) => [place.replaceAll(/\[(\d+)\]/g, '/$1'), place]))
  return opinions(() => validate(structuredClone(definition)).errors, known)
}

interface Finding {
  readonly 'Error code': string
  readonly Message: string
  readonly schemaError?: { readonly instancePath: string; readonly schemaPath: string }
}

/**
 * Its schemas are certain of a whole state or graph only: on single fields they refuse paths, ranges and placeholders that
 * the service takes.
 */
function opinions(ask: () => readonly Finding[], places: ReadonlyMap<string, string>): readonly Problem[] {
  let findings: readonly Finding[]
  try {
    findings = ask()
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof RangeError) return []
    throw fault
  }
  return findings
    .filter(({ schemaError }) => schemaError === undefined || places.has(schemaError.instancePath))
    .map(({ 'Error code': code, Message, schemaError }) => ({
      code: 'SECOND_OPINION',
      severity: 'warning',
      path: (schemaError === undefined ? undefined : places.get(schemaError.instancePath)) || '/',
      message: `asl-validator (${code}): ${Message}`,
      hint: 'Check whether the service takes it: this library is not always right',
    }))
}
