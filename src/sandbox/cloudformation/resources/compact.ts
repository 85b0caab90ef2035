import type { Json, JsonObject } from '../../../core/index.ts'

/** An object without its undefined members. */
export function compact(members: { readonly [name: string]: Json | undefined }): JsonObject {
  const result: Record<string, Json> = {}
  for (const [name, value] of Object.entries(members)) if (value !== undefined) result[name] = value
  return result
}

/** An object of texts, without the undefined ones: what attribute maps of SNS and SQS take. */
export const textMembers = (members: { readonly [name: string]: string | number | boolean | undefined }): Record<string, string> =>
  Object.fromEntries(Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
