import { z } from 'zod'
import { queryList } from '../../protocols/index.ts'

/** A boolean in the query protocol, which writes text. */
export const flag = z.union([z.boolean(), z.stringbool()])

export const tags = queryList(z.object({ Key: z.string(), Value: z.string() }))

export const nextToken = z.string().optional()
