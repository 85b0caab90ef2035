import type { Json, JsonObject } from '../../core/index.ts'
import { parquetItems } from './parquet.ts'
import { parseItems } from './parse-items.ts'

/** The items in the content of an object, page by page, whatever its type. */
export async function* pagesOf(body: Uint8Array, config: JsonObject): AsyncGenerator<readonly Json[]> {
  if (config.InputType === 'PARQUET') yield* parquetItems(body)
  else yield [...parseItems(body, config)]
}
