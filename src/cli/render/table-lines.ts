import { plainText } from './plain-text.ts'

/** A titled table of names and values; nothing where it would be empty. */
export function tableLines(title: string, values: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(values)
  if (entries.length === 0) return []
  const width = Math.max(...entries.map(([name]) => name.length))
  return [title, ...entries.map(([name, value]) => `  ${name.padEnd(width)}  ${plainText(value)}`)]
}
