import { writeFileSync } from 'node:fs'
import { readLines } from './record.ts'
import { replayExecution } from './replay-execution.ts'
import { isTestState, replayTestState } from './replay-test-state.ts'

/*
 * Runs recorded executions, snippets and TestState requests through the engine, and writes what it makes of them, one
 * JSON object a line.
 *
 *   npx tsx test/conformance/replay.ts IN.jsonl OUT.jsonl
 */
const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) throw new Error('usage: replay.ts IN.jsonl OUT.jsonl')

const results: string[] = []
for (const line of readLines(input)) {
  const record = JSON.parse(line)
  try {
    const result = isTestState(record) ? await replayTestState(record) : (await replayExecution(record)).result
    results.push(JSON.stringify({ id: record.id, ...result }))
  } catch (fault) {
    results.push(JSON.stringify({ id: record.id, status: 'FAULT', cause: String(fault instanceof Error ? fault.stack : fault) }))
  }
}
writeFileSync(output, `${results.join('\n')}\n`)
