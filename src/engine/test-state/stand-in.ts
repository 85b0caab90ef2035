import type { StateDefinition } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { parseItems } from '../map/parse-items.ts'
import type { StandIn } from '../run/visit.ts'
import { invalid, type TestStateRequest } from './request.ts'

/** What the mock makes of the branches of a Parallel or the iterations of a Map. */
export const standIn = (state: StateDefinition, { mock, stateConfiguration }: TestStateRequest, result: Json | undefined): StandIn => ({
  read: () => readItems(state, stateConfiguration?.mapItemReaderData),
  result: ({ items, toleratedFailureCount, toleratedFailurePercentage }) => {
    if (mock?.errorOutput !== undefined) throw new Failure(mock.errorOutput.error, mock.errorOutput.cause)
    const failed = stateConfiguration?.mapIterationFailureCount ?? 0
    if (items !== undefined && failed > items) {
      throw invalid('Map iteration failure count must be less than or equal to the number of Map iterations')
    }
    const share = items === undefined || items === 0 ? 0 : (failed / items) * 100
    if (failed > (toleratedFailureCount ?? Number.POSITIVE_INFINITY) || share > (toleratedFailurePercentage ?? 100)) {
      throw new Failure(errorNames.exceedToleratedFailureThreshold, 'The specified tolerated failure threshold was exceeded')
    }
    return result ?? null
  },
})

/** What an item reader would find in what the request says that it reads. */
function readItems(state: StateDefinition, data: string | undefined): readonly Json[] | undefined {
  if (data === undefined || state.Type !== 'Map' || !isJsonObject(state.ItemReader)) return undefined
  const { ReaderConfig: config } = state.ItemReader
  return [...parseItems(new TextEncoder().encode(data), isJsonObject(config) ? config : {})]
}
