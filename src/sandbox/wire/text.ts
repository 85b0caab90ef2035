import { isJsonObject, type Json } from '../../core/index.ts'

/** A member as text: a string as it is, anything else as JSON writes it. */
export const textOf = (value: Json | undefined, absent = ''): string => {
  if (value === undefined || value === null) return absent
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A member of an object as text; empty where there is none. */
export const memberText = (value: Json | undefined, name: string): string => (isJsonObject(value) ? textOf(value[name]) : '')
