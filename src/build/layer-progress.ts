import type { EngineEvent } from './engine-event.ts'

type LayerState = { readonly done: boolean; readonly current: number; readonly total: number }

/** Adds up what an engine says of each layer while it pushes or pulls. Sizes are in bytes. */
export class LayerProgress {
  readonly #layers = new Map<string, LayerState>()

  /** Takes in one event. @returns whether there is anything new to show: a layer that is done, or another percent. */
  update(layer: string, { status, progressDetail }: EngineEvent): boolean {
    const before = this.#layers.get(layer)
    const total = progressDetail?.total ?? before?.total ?? 0
    const done = status === 'Pushed' || status === 'Layer already exists' || status?.startsWith('Mounted from') === true
    const current = done ? total : Math.min(progressDetail?.current ?? before?.current ?? 0, total)
    this.#layers.set(layer, { done, current, total })
    return before === undefined || before.done !== done || percent(before.current, total) !== percent(current, total)
  }

  /** Layers that are done, of all; and the bytes where they are known. */
  summary(): { readonly text: string; readonly done: number; readonly total: number } {
    const layers = [...this.#layers.values()]
    const finished = layers.filter(({ done }) => done).length
    const bytes = layers.reduce((sum, { current }) => sum + current, 0)
    const size = layers.reduce((sum, { total }) => sum + total, 0)
    const sizes = size === 0 ? '' : `, ${megabytes(bytes)} of ${megabytes(size)} MB`
    return { text: `${finished} of ${layers.length} layers${sizes}`, done: finished, total: layers.length }
  }
}

const percent = (current: number, total: number): number => (total === 0 ? 0 : Math.floor((100 * current) / total))

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
