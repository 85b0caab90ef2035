import type { z } from 'zod'
import { ServiceError } from '../service-error.ts'
import type { tags } from './state-machine.ts'

/** How many tags a machine or an activity may have. */
const most = 50

/** @throws ServiceError `TooManyTags` */
export function readTags(given: z.output<typeof tags>, resourceName: string): Map<string, string> {
  const map = new Map(given.map(({ key = '', value = '' }) => [key, value]))
  requireFew(map, resourceName)
  return map
}

export function requireFew(map: ReadonlyMap<string, string>, resourceName: string): void {
  if (map.size > most) {
    throw new ServiceError('TooManyTags', `You've exceeded the number of tags allowed for a resource.`, { members: { resourceName } })
  }
}

export const writeTags = (map: ReadonlyMap<string, string>): readonly { readonly key: string; readonly value: string }[] =>
  [...map].map(([key, value]) => ({ key, value }))
