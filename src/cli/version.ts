import { createRequire } from 'node:module'

/** The version of the installed package. */
export function stepwrightVersion(): string {
  const { version }: { readonly version: string } = createRequire(import.meta.url)('../../package.json')
  return version
}
