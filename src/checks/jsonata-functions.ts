const names = [
  'string length substring substringBefore substringAfter uppercase lowercase trim pad contains split join match replace',
  'base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl',
  'number abs floor ceil round power sqrt random formatNumber formatBase formatInteger parseInteger sum max min average',
  'boolean not exists count append sort reverse shuffle distinct zip keys lookup spread merge sift each error assert type',
  'now millis fromMillis toMillis map filter single reduce',
  // What Step Functions adds.
  'partition range hash uuid parse',
]

/** The functions that an expression can call, without the `$`. */
export const jsonataFunctions: ReadonlySet<string> = new Set(names.flatMap((line) => line.split(' ')))
