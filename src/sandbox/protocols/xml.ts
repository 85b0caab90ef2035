import type { Output, OutputValue } from '../aws-service.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }

/** Text as XML carries it. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? character)

const isList = (value: OutputValue): value is readonly OutputValue[] => Array.isArray(value)

function content(value: OutputValue): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (isList(value)) return value.map((item) => `<member>${content(item)}</member>`).join('')
  return typeof value === 'object' ? xmlMembers(value) : escapeXml(String(value))
}

/** The members of an output as the query protocol writes them: an element each, list items in `<member>`. */
export const xmlMembers = (output: Output): string =>
  Object.entries(output)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `<${name}>${content(value)}</${name}>`)
    .join('')
