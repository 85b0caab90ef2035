import type { ResultShape } from './result-shape.ts'

/**
 * What the operations of one service answer, written short: `s` text, `n` a number, `b` a boolean, `*` anything, `l3` a
 * list of shape 3, `m3` a map of it, `o Name!=3 Other=4` an object, whose fields with `!` are required. Bounds follow
 * behind a colon: `n:128,10240`.
 */
export interface ServiceShapes {
  readonly outputs: Readonly<Record<string, number>>
  readonly shapes: readonly string[]
}

/** The shape of that number. */
export function readShape(service: ServiceShapes, number: number): ResultShape {
  const text = service.shapes[number] ?? '*'
  const [kind = '', bounds = ''] = text.split(':')
  const [min, max] = bounds.split(',')
  const limits = {
    ...(min === undefined || min === '' ? {} : { min: Number(min) }),
    ...(max === undefined || max === '' ? {} : { max: Number(max) }),
  }
  const inner = (): ResultShape => readShape(service, Number(kind.slice(1)))
  switch (kind.charAt(0)) {
    case 's':
      return { type: 'string', ...limits }
    case 'n':
      return { type: 'number', ...limits }
    case 'b':
      return { type: 'boolean' }
    case 'l':
      return { type: 'array', items: inner, ...limits }
    case 'm':
      return { type: 'map', values: inner }
    case 'o':
      return readObject(service, kind)
    default:
      return { type: 'any' }
  }
}

function readObject(service: ServiceShapes, text: string): ResultShape {
  const fields: [string, () => ResultShape][] = []
  const required: string[] = []
  for (const [, name = '', mark, number] of text.matchAll(/(\w+)(!?)=(\d+)/g)) {
    fields.push([name, () => readShape(service, Number(number))])
    if (mark === '!') required.push(name)
  }
  return { type: 'object', fields: Object.fromEntries(fields), required }
}
