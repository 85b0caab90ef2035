import { readFileSync } from 'node:fs'

/** One row of the page: what is different, and what its cells say. */
export interface Row {
  readonly name: string
  readonly onAws: string
  readonly here: string
  readonly advice: string
}

const page = new URL('../../docs/differences.md', import.meta.url)

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** The rows of docs/differences.md, in its order. */
export function readRows(): readonly Row[] {
  const lines = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Difference '))
  return lines.map((line) => {
    const [name = '', onAws = '', here = '', advice = '', ...more] = cellsOf(line)
    if (more.length > 0) throw new Error(`More than four cells: ${line}`)
    return { name, onAws, here, advice }
  })
}
