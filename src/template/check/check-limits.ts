import { renderTemplate } from '../render-template.ts'
import type { Template } from '../template.ts'
import type { Note } from './findings.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const most = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 } as const
const mostAttributes = 200
const mostBytes = 1_000_000
const longestDescription = 1024

/** Notes what exceeds the limits of CloudFormation. */
export function checkLimits(template: Template, note: Note): void {
  const tooMany = (path: string, what: string, count: number, limit: number): void => {
    if (count <= limit) return
    note('TEMPLATE_TOO_LARGE', path, `${count} ${what}: CloudFormation takes ${limit}`, 'Split the service into several stacks')
  }
  for (const [section, limit] of Object.entries(most) as [keyof typeof most, number][]) {
    tooMany(`/${section}`, section.toLowerCase(), Object.keys(template[section] ?? {}).length, limit)
  }
  for (const [id, mapping] of Object.entries(template.Mappings ?? {})) {
    tooMany(`/Mappings/${id}`, 'keys of a mapping', Object.keys(mapping).length, mostAttributes)
  }
  const bytes = new TextEncoder().encode(renderTemplate(template, { compact: true })).length
  tooMany('/', 'bytes of template', bytes, mostBytes)
  tooMany('/Description', 'bytes of description', new TextEncoder().encode(template.Description ?? '').length, longestDescription)
}
