import { createRequire } from 'node:module'

let jsonata: typeof import('jsonata') | undefined

/**
 * Reads a JSONata expression into its tree. The library is loaded at the first one, and by `require`: an import searches
 * the text of a CommonJS module for its exports before it loads it, which takes four times as long as loading it.
 *
 * @throws what JSONata throws where the text is none.
 */
export function parseJsonata(expression: string): unknown {
  jsonata ??= load()
  return jsonata(expression).ast()
}

const load = (): typeof import('jsonata') => createRequire(import.meta.url)('jsonata')
