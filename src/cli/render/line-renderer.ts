import type { OutputStream } from './output-stream.ts'
import { progressLine } from './progress-line.ts'
import type { Renderer } from './renderer.ts'
import type { Style } from './style.ts'

/** Plain lines, for pipes, files and logs. */
export const lineRenderer = (stream: OutputStream, style: Style): Renderer => ({
  report: (progress) => {
    const line = progressLine(progress, style)
    if (line !== undefined) stream.write(`${line}\n`)
  },
  print: (lines) => stream.write(lines.map((line) => `${line}\n`).join('')),
  close: () => undefined,
})
