import { z } from 'zod'
import { ServiceError } from '../service-error.ts'

/** The members of a request for one page of a list. */
export const pageInput = {
  maxResults: z.number().int().min(0).max(1000).optional(),
  nextToken: z.string().optional(),
}

export interface PageRequest {
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken: string | undefined
}

/**
 * A page of a list: 100 items where nothing else was asked for; 0 means the same. The token says where the next page begins.
 *
 * @throws ServiceError `InvalidToken`
 */
export function page<T>(all: readonly T[], { maxResults, nextToken }: PageRequest): Page<T> {
  const start = nextToken === undefined ? '0' : Buffer.from(nextToken, 'base64url').toString()
  if (!/^\d+$/.test(start)) throw new ServiceError('InvalidToken', "Invalid Token: 'Invalid token'")
  const from = Number(start)
  const to = from + (maxResults === undefined || maxResults === 0 ? 100 : maxResults)
  return { items: all.slice(from, to), nextToken: to < all.length ? Buffer.from(String(to)).toString('base64url') : undefined }
}
