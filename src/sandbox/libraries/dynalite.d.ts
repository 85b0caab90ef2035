declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** Times are milliseconds that tables stay in a passing state. */
  export interface DynaliteOptions {
    readonly createTableMs?: number
    readonly deleteTableMs?: number
    readonly updateTableMs?: number
  }

  const dynalite: (options?: DynaliteOptions) => Server
  export default dynalite
}
