import { readFileSync } from 'node:fs'
import type { Json } from '../core/index.ts'
import { UsageError } from './usage-error.ts'

/** `--input`: JSON, or `@` and a file that holds JSON. */
export function readInput(given: string | undefined): Json | undefined {
  if (given === undefined) return undefined
  const text = given.startsWith('@') ? readInputFile(given.slice(1)) : given
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch (error) {
    throw new UsageError(`--input is no JSON: ${messageOf(error)}`, `Write --input '{"key":"value"}', or --input @FILE.`)
  }
}

function readInputFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`--input @${file} cannot be read: ${messageOf(error)}`)
  }
}

/** `--tag KEY=VALUE --tag KEY=VALUE` as a record; a value may hold further equals signs. */
export function readPairs(option: string, given: unknown): Readonly<Record<string, string>> {
  const texts = Array.isArray(given) ? given.map(String) : []
  return Object.fromEntries(
    texts.map((text) => {
      const end = text.indexOf('=')
      if (end < 1) throw new UsageError(`--${option} ${text} has no key and value.`, `Write --${option} KEY=VALUE.`)
      return [text.slice(0, end), text.slice(end + 1)]
    }),
  )
}

/** `--tag KEY=VALUE`: any tag but those by which Stepwright knows its own stacks. */
export function readTags(given: unknown): Readonly<Record<string, string>> {
  const tags = readPairs('tag', given)
  const own = Object.keys(tags).find((key) => key.startsWith('stepwright:'))
  if (own === undefined) return tags
  throw new UsageError(`--tag ${own}: tags that begin with 'stepwright:' are Stepwright's own`, 'Give it another name.')
}

/** `--port`: a whole number up to 65535. */
export function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535)
    throw new UsageError(`--port ${given} is no port.`, 'Write a number from 0 to 65535.')
  return Number(given)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
