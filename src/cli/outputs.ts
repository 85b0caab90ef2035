import type { Progress, Report } from '../core/index.ts'
import { lineRenderer } from './render/line-renderer.ts'
import { type OutputStream, outputStream } from './render/output-stream.ts'
import type { Renderer } from './render/renderer.ts'
import { type Style, styleFor } from './render/style.ts'

/** Where a call writes, and how. */
export interface Outputs {
  readonly report: Report
  /** The colors of what people read. */
  readonly style: Style
  /** Writes lines for people: the result where it belongs, errors to standard error. */
  readonly print: (lines: readonly string[], kind: 'result' | 'error') => void
  /** Writes the last JSON line, where JSON is wanted. */
  readonly printResult: (result: object) => void
  /** Says that the call was interrupted and leaves the terminal in order, at once. After it people only see what they must know. */
  readonly interrupt: (message: string) => void
  /** Leaves the terminal in order, at once. */
  readonly close: () => void
  readonly flush: () => Promise<void>
}

/**
 * Opens the standard streams as the call wants them. The words are looked at before they are parsed: a call that cannot be
 * parsed is answered in the form that it asked for.
 */
export async function openOutputs(words: readonly string[]): Promise<Outputs> {
  const json = words.includes('--json')
  const quiet = words.includes('--quiet')
  const out = outputStream(process.stdout)
  const err = outputStream(process.stderr)
  const people = json ? err : out
  const color = !words.includes('--no-color')
  const style = styleFor(people.isTerminal, color)
  const shown = await rendererFor(people, style)
  const programs = json ? (await import('./render/json-renderer.ts')).jsonRenderer(out) : undefined
  let interrupted = false
  const print: Outputs['print'] = (lines, kind) => {
    if (lines.length === 0 || (json && quiet)) return
    if (kind === 'result' || people === err) return shown.print(lines)
    shown.close()
    lineRenderer(err, style).print(lines)
  }
  const mustBeKnown = ({ type }: Progress): boolean => type === 'warning' || (type === 'notice' && !quiet)
  return {
    style,
    report: (progress) => {
      programs?.report(progress)
      if (mustBeKnown(progress) || !(quiet || interrupted)) shown.report(progress)
    },
    print,
    interrupt: (message) => {
      interrupted = true
      shown.close()
      print([style.yellow(message)], 'error')
    },
    printResult: (result) => {
      if (json) out.write(`${JSON.stringify({ type: 'result', ...result })}\n`)
    },
    close: () => shown.close(),
    flush: async () => {
      await Promise.all([out.flush(), err.flush()])
    },
  }
}

const rendererFor = async (stream: OutputStream, style: Style): Promise<Renderer> =>
  stream.isTerminal && process.env['TERM'] !== 'dumb'
    ? (await import('./render/terminal-renderer.ts')).terminalRenderer(stream, style)
    : lineRenderer(stream, style)
