import type { BuildEvent } from './build-event.ts'

/** How many of a step's last lines are kept. */
const keptLines = 20

/** What the steps of a build have printed, as far as it is needed to say why one of them failed. */
export class BuildLog {
  readonly #titles = new Map<string, string>()
  readonly #lines = new Map<string, readonly string[]>()
  readonly #unfinished = new Map<string, string>()
  #current = ''
  #failed: string | undefined

  /** Takes in one event. @returns the lines that it completed. */
  take(event: BuildEvent): readonly string[] {
    if (event.type === 'failed-step') this.#failed = event.step
    if (event.type === 'step') {
      this.#current = event.step
      this.#titles.set(event.step, event.text)
      return [event.text]
    }
    return event.type === 'output' ? this.#takeOutput(event.step, event.text) : []
  }

  /** The lines that no line break has ended, when the build is over. */
  rest(): readonly string[] {
    return [...this.#unfinished.values()].filter((line) => line !== '')
  }

  /** The step that failed, or the last one that was begun, with the last lines that it printed. */
  evidence(): readonly string[] {
    const step = this.#failed ?? this.#current
    const title = this.#titles.get(step)
    const last = this.#unfinished.get(step) ?? ''
    const lines = [...(this.#lines.get(step) ?? []), ...(last === '' ? [] : [last])].slice(-keptLines)
    return title === undefined ? lines : [title, ...lines]
  }

  #takeOutput(step: string, text: string): readonly string[] {
    const lines = `${this.#unfinished.get(step) ?? ''}${text}`.split(/\r?\n/)
    this.#unfinished.set(step, lines.pop() ?? '')
    const complete = lines.filter((line) => line !== '')
    this.#lines.set(step, [...(this.#lines.get(step) ?? []), ...complete].slice(-keptLines))
    return complete
  }
}
