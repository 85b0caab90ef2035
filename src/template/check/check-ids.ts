import { logicalId } from '../logical-id.ts'
import type { Template } from '../template.ts'
import type { Note } from './findings.ts'

const sections = ['Parameters', 'Mappings', 'Conditions', 'Resources', 'Outputs'] as const

/** Notes ids that CloudFormation does not take, or that name two things. */
export function checkIds(template: Template, note: Note): void {
  for (const section of sections) {
    for (const id of Object.keys(template[section] ?? {})) {
      if (/^[A-Za-z0-9]{1,255}$/.test(id)) continue
      note('TEMPLATE_ID_INVALID', `/${section}/${id}`, `'${id}' is no id: only letters and digits, at most 255`, `Write ${logicalId(id)}`)
    }
  }
  for (const id of Object.keys(template.Parameters ?? {}).filter((parameter) => Object.hasOwn(template.Resources, parameter))) {
    note('TEMPLATE_ID_CLASH', `/Parameters/${id}`, `'${id}' is both a parameter and a resource`, 'Give one of them another name')
  }
}
