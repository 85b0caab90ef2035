import type { PathStep } from '../../asl/index.ts'

/** Steps as the service writes them in its messages: `$['a'][0]`. */
export const writeSteps = (steps: readonly PathStep[]): string => `$${steps.map(writeStep).join('')}`

export function writeStep(step: PathStep): string {
  switch (step.kind) {
    case 'field':
      return `['${step.name}']`
    case 'fields':
      return `[${step.names.map((name) => `'${name}'`).join(', ')}]`
    case 'index':
      return `[${step.index}]`
    case 'indexes':
      return `[${step.indexes.join(',')}]`
    case 'slice':
      return `[${step.from ?? ''}:${step.to ?? ''}]`
    case 'wildcard':
      return '[*]'
    case 'descendants':
      return '..'
    case 'filter':
      return '[?]'
    case 'function':
    default:
      return `.${step.name}()`
  }
}
