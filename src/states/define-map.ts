import type { Batch, Distribution, MapNode } from './node.ts'
import type { Fields, StateWriter } from './state-writer.ts'

/** Adds the fields of a Map that say which items it works on, and how. */
export function mapFields(state: Fields, node: MapNode, path: string, write: StateWriter): void {
  write.items(state, node.items, path)
  if (node.distributed !== undefined) distribution(state, node.distributed, path, write)
  write.payload(state, 'ItemSelector', node.select, path)
  write.scalar(state, 'MaxConcurrency', node.concurrency, path)
  write.scalar(state, 'ToleratedFailureCount', node.toleratedFailures, path)
  write.scalar(state, 'ToleratedFailurePercentage', node.toleratedFailurePercentage, path)
}

/** How the iterations run. */
export const processorConfig = ({ distributed }: MapNode) =>
  distributed === undefined ? ({ Mode: 'INLINE' } as const) : ({ Mode: 'DISTRIBUTED', ExecutionType: distributed.executionType } as const)

function distribution(state: Fields, { reader, batch, writer, label }: Distribution, path: string, write: StateWriter): void {
  if (reader !== undefined) {
    const found: Fields = { Resource: reader.resource }
    write.arguments(found, reader.arguments, `${path}/ItemReader`)
    write.settings(found, 'ReaderConfig', reader.config, `${path}/ItemReader`)
    state['ItemReader'] = found
  }
  if (batch !== undefined) state['ItemBatcher'] = batcher(batch, `${path}/ItemBatcher`, write)
  if (writer !== undefined) {
    const kept: Fields = { Resource: 'arn:aws:states:::s3:putObject' }
    write.arguments(kept, writer.arguments, `${path}/ResultWriter`)
    write.settings(kept, 'WriterConfig', writer.config, `${path}/ResultWriter`)
    state['ResultWriter'] = kept
  }
  if (label !== undefined) state['Label'] = label
}

function batcher(batch: Batch, path: string, write: StateWriter): Fields {
  const batcher: Fields = {}
  write.scalar(batcher, 'MaxItemsPerBatch', batch.maxItems, path)
  write.scalar(batcher, 'MaxInputBytesPerBatch', batch.maxBytes, path)
  write.payload(batcher, 'BatchInput', batch.input, path)
  return batcher
}
