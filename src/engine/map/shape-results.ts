import type { Json } from '../../core/index.ts'
import type { FinishedChild } from '../redrive-point.ts'
import { resultRecord } from './result-record.ts'

/** NONE gives what is known of each child execution, COMPACT its output, FLATTEN the items of its output. */
export function shapeResults(children: readonly FinishedChild[], transformation: Json): readonly Json[] {
  if (transformation === 'NONE') return children.map(resultRecord)
  const outputs = children.flatMap(({ result }) => (result.status === 'SUCCEEDED' ? [result.output] : []))
  return transformation === 'FLATTEN' ? outputs.flat() : outputs
}
