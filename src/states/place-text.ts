import type { WrittenGraph } from './node.ts'

/** Where a graph stands in its state, as paths have it: `Branches[0]`, `ItemProcessor`. */
export const placeText = ([field, index]: WrittenGraph['place']): string => (index === undefined ? field : `${field}[${index}]`)
