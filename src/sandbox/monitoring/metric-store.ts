/** One measurement. */
export interface Datum {
  /** Milliseconds since 1970. */
  readonly timestamp: number
  readonly unit: string
  readonly sum: number
  readonly count: number
  readonly minimum: number
  readonly maximum: number
}

export interface Dimension {
  readonly Name: string
  readonly Value: string
}

/** A metric: what was measured, of what. */
export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimensions: readonly Dimension[]
  readonly data: Datum[]
}

const keyOf = (namespace: string, name: string, dimensions: readonly Dimension[]): string =>
  JSON.stringify([namespace, name, ...dimensions.map(({ Name, Value }) => `${Name}=${Value}`).toSorted()])

/** The metrics of a sandbox, every measurement as it came. */
export class MetricStore {
  readonly #metrics = new Map<string, Metric>()

  add(namespace: string, name: string, dimensions: readonly Dimension[], data: readonly Datum[]): void {
    const key = keyOf(namespace, name, dimensions)
    const metric = this.#metrics.get(key) ?? { namespace, name, dimensions, data: [] }
    this.#metrics.set(key, metric)
    metric.data.push(...data)
  }

  all(): readonly Metric[] {
    return [...this.#metrics.values()]
  }

  find(namespace: string, name: string, dimensions: readonly Dimension[]): Metric | undefined {
    return this.#metrics.get(keyOf(namespace, name, dimensions))
  }
}
