import type { Progress } from '../../core/index.ts'
import type { OutputStream } from './output-stream.ts'
import { plainText } from './plain-text.ts'
import { progressLine } from './progress-line.ts'
import type { Renderer } from './renderer.ts'
import type { Style } from './style.ts'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMilliseconds = 80
const hideCursor = '\u001B[?25l'
const showCursor = '\u001B[?25h'
const clearBelow = '\u001B[0J'
const cursorUp = (rows: number): string => (rows === 0 ? '' : `\u001B[${rows}A`)

interface LiveStep {
  readonly title: string
  readonly begun: number
  text: string
}

/**
 * A live display: what is done stays as lines, and below them each step that runs has a line of its own, with how far it
 * is. Only what fails in a stack stays; the rest is counted.
 */
export function terminalRenderer(stream: OutputStream, style: Style): Renderer {
  const steps = new Map<string, LiveStep>()
  let rows = 0
  let frame = 0
  let timer: NodeJS.Timeout | undefined

  const live = (): string => {
    const width = stream.columns() - 1
    const lines = [...steps.values()].map(({ title, begun, text }) => {
      const spent = Math.floor((Date.now() - begun) / 1000)
      return cut(`${frames[frame % frames.length]} ${title}${text === '' ? '' : ` · ${text}`}${spent === 0 ? '' : ` (${spent} s)`}`, width)
    })
    rows = lines.length
    return lines.map((line) => `${style.cyan(line.slice(0, 1))}${line.slice(1)}\n`).join('')
  }
  const draw = (permanent = ''): void => stream.write(`\r${cursorUp(rows)}${clearBelow}${permanent}${live()}`)
  const start = (): void => {
    if (timer !== undefined) return
    stream.write(hideCursor)
    timer = setInterval(() => {
      frame += 1
      draw()
    }, frameMilliseconds)
    timer.unref()
  }
  const stop = (): void => {
    if (timer === undefined) return
    clearInterval(timer)
    timer = undefined
    stream.write(showCursor)
  }

  return {
    report: (progress) => {
      follow(steps, progress)
      if (steps.size > 0) start()
      const line = stays(progress) ? progressLine(progress, style) : undefined
      draw(line === undefined ? '' : `${line}\n`)
      if (steps.size === 0) stop()
    },
    print: (lines) => draw(lines.map((line) => `${line}\n`).join('')),
    close: () => {
      if (timer === undefined && rows === 0) return
      steps.clear()
      draw()
      stop()
    },
  }
}

const stays = (progress: Progress): boolean =>
  progress.type !== 'step-started' && (progress.type !== 'stack-event' || progress.status.endsWith('_FAILED'))

function follow(steps: Map<string, LiveStep>, progress: Progress): void {
  switch (progress.type) {
    case 'step-started':
      steps.set(progress.id, { title: progress.title, begun: Date.now(), text: '' })
      break
    case 'step-progress': {
      const count = progress.total === undefined ? '' : ` ${progress.done ?? 0}/${progress.total}`
      setText(steps.get(progress.id), `${plainText(progress.text)}${count}`)
      break
    }
    case 'step-finished':
    case 'step-failed':
      steps.delete(progress.id)
      break
    case 'stack-event':
      setText(newest(steps), `${progress.done}/${progress.total} ${progress.logicalId} ${progress.status}`)
      break
    case 'execution-event':
      if (progress.state !== undefined) setText(newest(steps), progress.state)
      break
    case 'output':
    case 'notice':
    case 'warning':
      break
  }
}

const newest = (steps: ReadonlyMap<string, LiveStep>): LiveStep | undefined => [...steps.values()].at(-1)

function setText(step: LiveStep | undefined, text: string): void {
  if (step !== undefined) step.text = text
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`)
