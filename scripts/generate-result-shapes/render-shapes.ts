import { lowerFirst, upperFirst } from '../generate-integrations/sdk-names.ts'
import type { ServiceModel, Shape } from '../generate-integrations/service-model.ts'

/** The module that holds what a service's operations answer, in the notation of `src/engine/test-state/service-shapes.ts`. */
export function renderShapes(model: ServiceModel): string {
  const numbers = new Map<string, number>()
  const lines: string[] = []
  const byText = new Map<string, number>()

  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    const shape = model.shapes[name]
    if (shape === undefined) throw new Error(`The model has no shape ${name}`)
    if (shape.type === 'structure' && shape.document !== true) {
      const number = lines.push('') - 1
      numbers.set(name, number)
      lines[number] = structure(shape)
      return number
    }
    const text = written(shape)
    const number = byText.get(text) ?? lines.push(text) - 1
    byText.set(text, number)
    numbers.set(name, number)
    return number
  }

  const structure = (shape: Shape): string =>
    Object.entries(shape.members ?? {}).reduce(
      (text, [name, member]) =>
        `${text} ${upperFirst(name)}${shape.required?.includes(name) === true ? '!' : ''}=${numberOf(member.shape)}`,
      'o',
    )

  const written = (shape: Shape): string => {
    const bounds = shape.min === undefined && shape.max === undefined ? '' : `:${shape.min ?? ''},${shape.max ?? ''}`
    switch (shape.type) {
      case 'string':
      case 'blob':
      case 'timestamp':
      case 'character':
        return `s${bounds}`
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return `n${bounds}`
      case 'boolean':
        return 'b'
      case 'list':
        return `l${numberOf(shape.member?.shape ?? '')}${bounds}`
      case 'map':
        return `m${numberOf(shape.value?.shape ?? '')}`
      default:
        return '*'
    }
  }

  const outputs = Object.entries(model.operations)
    .filter(([, operation]) => operation.output !== undefined)
    .map(([name, operation]): [string, number] => [lowerFirst(name), numberOf(operation.output?.shape ?? '')])
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `import type { ServiceShapes } from '../service-shapes.ts'

export const shapes: ServiceShapes = {
  outputs: {
${outputs.map(([name, number]) => `    ${name}: ${number},`).join('\n')}
  },
  shapes: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ],
}
`
}
