import { test } from 'vitest'
import { readRows } from './page.ts'

const rows = new Map(readRows().map((row) => [row.name, row]))

/** Shows by a test that a row of docs/differences.md says how it is. */
export function difference(
  name: string,
  run: (row: { readonly onAws: string; readonly here: string }) => Promise<void>,
  timeout?: number,
): void {
  test(
    name,
    async () => {
      const row = rows.get(name)
      if (row === undefined) throw new Error(`docs/differences.md has no row '${name}'.`)
      await run(row)
    },
    timeout,
  )
}
