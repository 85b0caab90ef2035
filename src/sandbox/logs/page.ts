import { ServiceError } from '../service-error.ts'

/** A page of a list, and the token of the next one. */
export function pageOf<Item>(
  list: readonly Item[],
  token: string | undefined,
  size: number,
): { readonly items: readonly Item[]; readonly nextToken: string | undefined } {
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString('utf8'))
  if (!Number.isInteger(start) || start < 0) throw new ServiceError('InvalidParameterException', 'The specified nextToken is invalid.')
  const end = start + size
  return { items: list.slice(start, end), nextToken: end < list.length ? Buffer.from(String(end)).toString('base64url') : undefined }
}
