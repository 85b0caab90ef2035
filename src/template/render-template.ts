import type { Template } from './template.ts'

const sections = ['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', 'Mappings', 'Conditions', 'Resources', 'Outputs']

export interface RenderOptions {
  /** No spaces and line ends: for a template that is sent, not read. @default false */
  readonly compact?: boolean
}

/**
 * The template as JSON text. Sections come in CloudFormation's usual order, everything inside them as it was written, so
 * that the same template gives the same bytes, and related resources stay together.
 *
 * @throws TypeError where the template holds something that JSON cannot carry, such as NaN or a function.
 */
export function renderTemplate(template: Template, options: RenderOptions = {}): string {
  const ordered = Object.fromEntries(Object.entries(template).sort(([a], [b]) => rank(a) - rank(b)))
  return options.compact === true ? JSON.stringify(ordered, refuse) : `${JSON.stringify(ordered, refuse, 2)}\n`
}

const rank = (section: string): number => (sections.includes(section) ? sections.indexOf(section) : sections.length)

function refuse(key: string, value: unknown): unknown {
  const lost =
    (typeof value === 'number' && !Number.isFinite(value)) ||
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint'
  if (lost) throw new TypeError(`The template holds ${String(value)} at '${key}', which JSON cannot carry`)
  return value
}
