import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../../src/core/index.ts'

const folder = join(import.meta.dirname, '../golden/definitions')

/** Definitions written by hand, in which every field of every state type stands at least once. */
export const goldens: readonly (readonly [name: string, definition: JsonObject])[] = readdirSync(folder).map((file) => {
  const definition: JsonObject = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return [file.replace('.asl.json', ''), definition]
})
