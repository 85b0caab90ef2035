import { z } from 'zod'

/** A list in the query protocol, which writes an empty one as the empty text. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === '' ? [] : value), z.array(item)).default([])

/** A boolean in the query protocol, which writes text. */
export const flag = z.union([z.boolean(), z.stringbool()])

export const tags = listOf(z.object({ Key: z.string(), Value: z.string() }))

export const nextToken = z.string().optional()
