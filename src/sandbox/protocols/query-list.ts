import { z } from 'zod'

/** A list that the query protocol may carry too: it writes an empty one as the empty text. */
export const queryList = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === '' ? [] : value), z.array(item)).default([])
