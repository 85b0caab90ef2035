import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

/** The variables that stand in one `Assign` only: whatever type they have, no other place gives them another. */
export function variablesAssignedOnce(definition: JsonObject): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  const pending: Json[] = [definition]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [field, value] of Object.entries<Json>(next)) {
      pending.push(value)
      if (field !== 'Assign' || !isJsonObject(value)) continue
      for (const name of Object.keys(value)) (once.has(name) ? again : once).add(name)
    }
  }
  return new Set([...once].filter((name) => !again.has(name)))
}
