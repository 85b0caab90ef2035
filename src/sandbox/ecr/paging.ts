import { z } from 'zod'
import { ServiceError } from '../service-error.ts'

/** The members by which a request asks for one page of a list. */
export const paging = { maxResults: z.number().int().min(1).max(1000).default(100), nextToken: z.string().optional() }

/** One page of a list, and the token that asks for the next one. @throws ServiceError `InvalidParameterException` */
export function pageOf<Item>(
  items: readonly Item[],
  { maxResults, nextToken }: { readonly maxResults: number; readonly nextToken?: string | undefined },
): { readonly page: readonly Item[]; readonly nextToken: string | undefined } {
  const start = nextToken === undefined ? 0 : Number(/^from (\d+)$/.exec(Buffer.from(nextToken, 'base64url').toString('utf8'))?.[1])
  if (Number.isNaN(start)) {
    throw new ServiceError(
      'InvalidParameterException',
      "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid pagination token'",
    )
  }
  const end = start + maxResults
  return { page: items.slice(start, end), nextToken: end < items.length ? Buffer.from(`from ${end}`).toString('base64url') : undefined }
}
