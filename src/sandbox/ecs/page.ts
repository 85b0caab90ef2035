import { ServiceError } from '../service-error.ts'

/** A page of a list; the token is where the next one begins. @throws ServiceError where the token is none. */
export function page<T>(
  all: readonly T[],
  size: number,
  token: string | undefined,
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const start = token === undefined ? '0' : Buffer.from(token, 'base64url').toString()
  if (!/^\d+$/.test(start)) throw new ServiceError('InvalidParameterException', 'Invalid token')
  const from = Number(start)
  const to = from + size
  return { items: all.slice(from, to), nextToken: to < all.length ? Buffer.from(String(to)).toString('base64url') : undefined }
}
