import type { Json } from '../core/index.ts'

type Step = { readonly enter: unknown; readonly path: string } | { readonly leave: object }

/** What keeps a value from being JSON, and where: `a Date at /Item/createdAt`; undefined where nothing does. */
export function notJson(value: unknown): string | undefined {
  const around = new Set<object>()
  const steps: Step[] = [{ enter: value, path: '' }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      around.delete(step.leave)
      continue
    }
    const { enter, path } = step
    if (isScalar(enter)) continue
    const place = path === '' ? '' : ` at ${path}`
    if (typeof enter !== 'object' || enter === null) return `${describe(enter)}${place}`
    if (around.has(enter)) return `an object that holds itself${place}`
    if (!Array.isArray(enter) && !isPlain(enter)) return `a ${enter.constructor.name}${place}`
    around.add(enter)
    steps.push({ leave: enter })
    for (const [key, field] of Object.entries(enter)) steps.push({ enter: field, path: `${path}/${key}` })
  }
  return undefined
}

/** Tells whether a value is JSON as it stands. */
export const isJson = (value: unknown): value is Json => notJson(value) === undefined

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

const describe = (value: unknown): string => (value === undefined || typeof value === 'number' ? String(value) : `a ${typeof value}`)

/** Objects of another realm, such as those of a test runner's sandbox, have an `Object.prototype` of their own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
