import { readFile } from 'node:fs/promises'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { TaskOutcome } from '../../engine/index.ts'
import { TestFault } from '../test-fault.ts'
import { recordedOutcomes } from './recorded-outcomes.ts'

/** Which attempt of which task; 0 is the first. */
interface Attempt {
  readonly state: string
  readonly attempt: number
}

/** What a file says that the task answered, at this attempt of it. */
export async function readRecording(file: string | URL, request: Attempt): Promise<TaskOutcome> {
  const recording = parse(file, await read(file))
  if (!isJsonObject(recording) || !Array.isArray(recording.events)) return { status: 'succeeded', result: recording }
  const outcomes = recordedOutcomes(recording.events, request.state)
  const outcome = outcomes[request.attempt]
  if (outcome !== undefined) return outcome
  throw invalid(file, `holds ${outcomes.length} outcomes of '${request.state}', and this is attempt ${request.attempt + 1} of it.`)
}

async function read(file: string | URL): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw invalid(file, `could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  }
}

function parse(file: string | URL, text: string): Json {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(file, `is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  }
}

const invalid = (file: string | URL, what: string, cause?: unknown): TestFault =>
  new TestFault('RECORDING_INVALID', `The recording ${String(file)} ${what}`, { cause })
