import type { PathStep } from '../../asl/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { matches } from './filter.ts'
import { applyFunction } from './function.ts'

/** Every value at the end of the steps, in order. Steps that do not fit a value select nothing of it. */
export function select(steps: readonly PathStep[], from: Json, root: Json): readonly Json[] {
  let values: readonly Json[] = [from]
  for (const step of steps) values = values.flatMap((value) => selectStep(step, value, root))
  return values
}

function selectStep(step: PathStep, value: Json, root: Json): readonly Json[] {
  switch (step.kind) {
    case 'field':
      return isJsonObject(value) && Object.hasOwn(value, step.name) ? [value[step.name] ?? null] : []
    case 'fields':
      return isJsonObject(value) ? [pick(value, step.names)] : []
    case 'index':
      return indexes(value, [step.index])
    case 'indexes':
      return indexes(value, step.indexes)
    case 'slice':
      return Array.isArray(value) ? value.slice(step.from, step.to) : []
    case 'wildcard':
      return children(value)
    case 'descendants':
      return descendants(value)
    case 'filter':
      return (Array.isArray(value) ? value : isJsonObject(value) ? [value] : []).filter((item) =>
        matches(step.filter, { item, root, select }),
      )
    case 'function':
    default:
      return present(applyFunction(step.name, value))
  }
}

const present = (value: Json | undefined): readonly Json[] => (value === undefined ? [] : [value])

/** An object with those of the fields that there are. */
export const pick = (value: JsonObject, names: readonly string[]): Json =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name] ?? null]] : [])))

function indexes(value: Json, places: readonly number[]): readonly Json[] {
  if (!Array.isArray(value)) return []
  return places.flatMap((place) => value.slice(place, place === -1 ? undefined : place + 1))
}

const children = (value: Json): readonly Json[] => (Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [])

/** The value and all that it holds, each before what is inside it. */
function descendants(value: Json): readonly Json[] {
  const found: Json[] = []
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const child of children(next).toReversed()) open.push(child)
  }
  return found
}
