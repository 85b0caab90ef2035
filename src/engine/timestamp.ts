const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?(?:Z|[+-](\d{2}):([0-5]\d))$/

/** Hours that a time zone may be off. */
const farthestZone = 18

/** Reads an ISO-8601 timestamp with its offset, such as `2016-03-14T01:59:00Z`: milliseconds since 1970, or undefined. */
export function parseTimestamp(text: string): number | undefined {
  const [, date, time, fraction = '', hours = '00', minutes = '00'] = pattern.exec(text) ?? []
  if (date === undefined || time === undefined || time.startsWith('24')) return undefined
  if (Number(hours) + Number(minutes) / 60 > farthestZone) return undefined
  const local = Date.parse(`${date}T${time}${fraction === '' ? '' : `.${fraction.slice(0, 3)}`}Z`)
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(date)) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return text.endsWith('Z') ? local : local + (text.includes('+') ? -offset : offset)
}
