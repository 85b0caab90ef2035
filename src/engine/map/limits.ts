import type { MapState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { acceptFloat, acceptInteger, compileNumberField, type NumberField } from '../fields/number-field.ts'
import { refusal } from '../fields/refuse.ts'
import type { Visit } from '../run/visit.ts'

/** How many items a Map works on at a time, and how many may fail. */
export interface Limits {
  /** 0 stands for as many as the service allows. */
  readonly maxConcurrency: number
  readonly toleratedFailureCount: number | undefined
  readonly toleratedFailurePercentage: number | undefined
}

export function compileLimits(state: MapState, compilation: Compilation): (visit: Visit, data: Json) => Promise<Limits> {
  const field = (name: LimitField, accept: typeof acceptInteger): NumberField | undefined =>
    compileNumberField({ field: name, literal: state[name], path: state[`${name}Path`], accept: accept(`${name}Path`) }, compilation)
  const refuse = (name: LimitField) => refusal(name, compilation)
  const concurrency = field('MaxConcurrency', acceptInteger)
  const count = field('ToleratedFailureCount', acceptInteger)
  const percentage = field('ToleratedFailurePercentage', acceptFloat)

  return async (visit, data) => {
    const maxConcurrency = (await concurrency?.(visit, data)) ?? 0
    const toleratedFailureCount = await count?.(visit, data)
    const toleratedFailurePercentage = await percentage?.(visit, data)
    if (maxConcurrency < 0) {
      throw refuse('MaxConcurrency')(visit, `Expected non-negative integer for MaxConcurrency, got '${maxConcurrency}' instead.`)
    }
    if (toleratedFailureCount !== undefined && toleratedFailureCount < 0) {
      throw refuse('ToleratedFailureCount')(visit, 'ToleratedFailureCount cannot be negative.')
    }
    if (toleratedFailurePercentage !== undefined && (toleratedFailurePercentage < 0 || toleratedFailurePercentage > 100)) {
      throw refuse('ToleratedFailurePercentage')(visit, 'ToleratedFailurePercentage must be between 0 and 100.')
    }
    visit.inspect?.('maxConcurrency', maxConcurrency)
    if (toleratedFailureCount !== undefined) visit.inspect?.('toleratedFailureCount', toleratedFailureCount)
    if (toleratedFailurePercentage !== undefined) visit.inspect?.('toleratedFailurePercentage', toleratedFailurePercentage)
    return { maxConcurrency, toleratedFailureCount, toleratedFailurePercentage }
  }
}

type LimitField = 'MaxConcurrency' | 'ToleratedFailureCount' | 'ToleratedFailurePercentage'
