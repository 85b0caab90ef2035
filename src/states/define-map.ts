import type { JsonObject } from '../core/index.ts'
import type { Batch, Distribution, MapNode } from './node.ts'
import type { StateWriter } from './state-writer.ts'

/** The fields of a Map that say which items it works on, and how. */
export const mapFields = (state: MapNode, path: string, write: StateWriter): JsonObject => ({
  ...write.items(state.items, path),
  ...distribution(state.distributed, path, write),
  ...write.payload('ItemSelector', state.select, path),
  ...write.scalar('MaxConcurrency', state.concurrency, path),
  ...write.scalar('ToleratedFailureCount', state.toleratedFailures, path),
  ...write.scalar('ToleratedFailurePercentage', state.toleratedFailurePercentage, path),
})

/** How the iterations run. */
export const processorConfig = ({ distributed }: MapNode) =>
  distributed === undefined ? ({ Mode: 'INLINE' } as const) : ({ Mode: 'DISTRIBUTED', ExecutionType: distributed.executionType } as const)

function distribution(distributed: Distribution | undefined, path: string, write: StateWriter): JsonObject {
  if (distributed === undefined) return {}
  const { reader, batch, writer, label } = distributed
  return {
    ...(reader !== undefined && {
      ItemReader: {
        Resource: reader.resource,
        ...write.arguments(reader.arguments, `${path}/ItemReader`),
        ...write.settings('ReaderConfig', reader.config, `${path}/ItemReader`),
      },
    }),
    ...(batch !== undefined && { ItemBatcher: batcher(batch, `${path}/ItemBatcher`, write) }),
    ...(writer !== undefined && {
      ResultWriter: {
        Resource: 'arn:aws:states:::s3:putObject',
        ...write.arguments(writer.arguments, `${path}/ResultWriter`),
        ...write.settings('WriterConfig', writer.config, `${path}/ResultWriter`),
      },
    }),
    ...(label !== undefined && { Label: label }),
  }
}

const batcher = (batch: Batch, path: string, write: StateWriter): JsonObject => ({
  ...write.scalar('MaxItemsPerBatch', batch.maxItems, path),
  ...write.scalar('MaxInputBytesPerBatch', batch.maxBytes, path),
  ...write.payload('BatchInput', batch.input, path),
})
