const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** Reads an ISO-8601 timestamp with its offset, such as `2016-03-14T01:59:00Z`: milliseconds since 1970, or undefined. */
export function parseTimestamp(text: string): number | undefined {
  const [, date, time, fraction = '', offset] = pattern.exec(text) ?? []
  if (date === undefined || time === undefined) return undefined
  const milliseconds = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`)
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}
