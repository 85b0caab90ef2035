import type { OutputStream } from './output-stream.ts'
import type { Renderer } from './renderer.ts'

/** One JSON object a line, for programs. Lines for people have no place in it. */
export const jsonRenderer = (stream: OutputStream): Renderer => ({
  report: (progress) => stream.write(`${JSON.stringify(progress)}\n`),
  print: () => undefined,
  close: () => undefined,
})
