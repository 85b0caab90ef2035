import { isJsonObject, type Json } from '../../../../core/index.ts'

/** How arrays are written in a form: `a[0]=x`, `a=x`, `a=x,y`, `a[]=x`. */
type ArrayFormat = 'INDICES' | 'REPEAT' | 'COMMAS' | 'BRACKETS'

const formats: readonly ArrayFormat[] = ['INDICES', 'REPEAT', 'COMMAS', 'BRACKETS']

/** Reads an ArrayFormat; INDICES is what the service takes where there is none. */
export const arrayFormat = (given: Json | undefined): ArrayFormat => formats.find((format) => format === given) ?? 'INDICES'

/** JSON as the text of a form: `name=Ada&address[city]=London&tags[0]=x`, each part encoded. */
export function encodeForm(body: Json, format: ArrayFormat): string {
  const fields: string[] = []
  const open: [string, Json][] = isJsonObject(body) ? Object.entries(body).toReversed() : []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, value] = next
    if (Array.isArray(value)) open.push(...elements(name, value, format).toReversed())
    else if (isJsonObject(value)) open.push(...members(name, value).toReversed())
    else fields.push(`${encodeURIComponent(name)}=${encodeURIComponent(value === null ? '' : plain(value))}`)
  }
  return fields.join('&')
}

const members = (name: string, value: { readonly [key: string]: Json }): [string, Json][] =>
  Object.entries(value).map(([key, member]) => [`${name}[${key}]`, member])

function elements(name: string, values: readonly Json[], format: ArrayFormat): [string, Json][] {
  if (format === 'COMMAS') return [[name, values.map(plain).join(',')]]
  const names = { INDICES: (index: number) => `${name}[${index}]`, REPEAT: () => name, BRACKETS: () => `${name}[]` }
  return values.map((value, index) => [names[format](index), value])
}

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))
