import type { Problem } from '../core/index.ts'

/** A program in one file, with everything that it imports. */
export interface Bundle {
  /** ECMAScript module, UTF-8. The same source gives the same bytes on every machine. */
  readonly code: Uint8Array
  /** Hexadecimal SHA-256 of the code. */
  readonly sha256: string
}

/** A bundle, or the mistakes that keep it from being made. Warnings stand beside a bundle. */
export type Bundling =
  | { readonly bundle: Bundle; readonly problems: readonly Problem[] }
  | { readonly bundle: undefined; readonly problems: readonly Problem[] }
