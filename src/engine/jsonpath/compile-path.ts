import type { Path, PathFunction, PathStep } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { Visit } from '../run/visit.ts'
import { applyFunction } from './function.ts'
import { Missing } from './missing.ts'
import { pick, select } from './select.ts'
import { writeStep, writeSteps } from './write-steps.ts'

/** Finds a value, or says why there is none. `data` is what `$` stands for. */
export type Finder = (data: Json, visit: Visit, item?: Visit['branch']['item']) => Json | Missing

/** Makes a function of a path. A path that may match several values gives an array of them, and an empty one for none. */
export function compilePath(path: Path): Finder {
  const walk = walkOf(path)
  const { root } = path
  switch (root.kind) {
    case 'input':
      return walk
    case 'context':
      return (_, visit, item) => walk(visit.context(item))
    case 'variable':
    default:
      return (_, visit) => {
        const value = visit.branch.variables[root.name]
        return value === undefined ? new Missing(`No variable found with name '${root.name}'`) : walk(value)
      }
  }
}

function walkOf({ steps, definite: isDefinite }: Path): (from: Json) => Json | Missing {
  const list = steps.findIndex(({ kind }) => kind === 'fields')
  if (list >= 0 && list < steps.length - 1) {
    const missing = new Missing(`Multi properties can only be used as path leafs: ${writeSteps(steps.slice(0, list + 1))}`)
    return () => missing
  }
  const last = steps.at(-1)
  if (steps[0]?.kind === 'descendants' && last?.kind === 'function') return ofAllFound(steps.slice(0, -1), last.name)
  return isDefinite ? definite(steps) : (from) => select(steps, from, from)
}

/** A function behind a scan is one of all that the scan finds: `$..count.sum()`. */
function ofAllFound(steps: readonly PathStep[], name: PathFunction): (from: Json) => Json | Missing {
  return (from) => applyFunction(name, select(steps, from, from)) ?? noNumbers
}

const noNumbers = new Missing('Aggregation function attempted to calculate value using empty array')

function definite(steps: readonly PathStep[]): (from: Json) => Json | Missing {
  return (from) => {
    let value = from
    for (const [index, step] of steps.entries()) {
      const next = step.kind === 'function' ? applyFunction(step.name, value) : child(value, step)
      if (next === undefined) return missing(steps, index, value)
      value = next
    }
    return value
  }
}

function child(value: Json, step: PathStep): Json | undefined {
  if (step.kind === 'field') return isJsonObject(value) && Object.hasOwn(value, step.name) ? (value[step.name] ?? null) : undefined
  if (step.kind === 'fields') return isJsonObject(value) ? pick(value, step.names) : undefined
  return step.kind === 'index' && Array.isArray(value) ? value.at(step.index) : undefined
}

/** Why a step cannot be made, in the words of the path library that the service uses. */
function missing(steps: readonly PathStep[], index: number, value: Json): Missing {
  const step = steps[index]
  const here = writeSteps(steps.slice(0, index))
  if ((step?.kind === 'field' || step?.kind === 'fields') && !isJsonObject(value)) {
    return new Missing(`Property ${writeStep(step)} not found in path ${here}`)
  }
  if (step?.kind === 'index' && !Array.isArray(value)) {
    if (value === null) return new Missing(`The path ${here} is null`)
    return new Missing(`Filter: ${writeStep(step)} can only be applied to arrays. Current context is: ${JSON.stringify(value)}`)
  }
  if (step?.kind === 'function') return noNumbers
  const last = index === steps.length - 1
  if (last || step?.kind === 'index') return new Missing(`No results for path: ${writeSteps(steps)}`)
  return new Missing(`Missing property in path ${writeSteps(steps.slice(0, index + 1))}`)
}
