import { writeFileSync } from 'node:fs'
import { readRecords } from './record.ts'
import { replayExecution } from './replay-execution.ts'

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) throw new Error('usage: replay.ts IN.jsonl OUT.jsonl')

const lines: string[] = []
for (const record of readRecords(input)) {
  try {
    const { result } = await replayExecution(record)
    lines.push(JSON.stringify({ id: record.id, ...result }))
  } catch (fault) {
    lines.push(JSON.stringify({ id: record.id, status: 'FAULT', cause: String(fault instanceof Error ? fault.stack : fault) }))
  }
}
writeFileSync(output, `${lines.join('\n')}\n`)
