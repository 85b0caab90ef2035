import { validationError } from '../template/validation-error.ts'

/** A page of a list, and the token of the next one. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly NextToken: string | undefined
}

const positionOf = (token: string): number => Number(Buffer.from(token, 'base64url').toString('utf8'))

/**
 * A page of a list that grows at its front: a token counts from the list's end, so that what is added meanwhile moves
 * nothing.
 *
 * @throws ServiceError `ValidationError` for a token that is none.
 */
export function pageOf<Item>(list: readonly Item[], token: string | undefined, size: number): Page<Item> {
  const left = token === undefined ? list.length : positionOf(token)
  if (!Number.isInteger(left) || left < 0 || left > list.length) throw validationError(`Invalid NextToken '${token}'`)
  const start = list.length - left
  const rest = left - size
  return { items: list.slice(start, start + size), NextToken: rest > 0 ? Buffer.from(String(rest)).toString('base64url') : undefined }
}
