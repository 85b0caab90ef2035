import type { Problem } from '../../core/index.ts'

/** Every code that the check of a template can give, and how bad it is. */
const templateProblemCodes = {
  TEMPLATE_ATTRIBUTE_UNKNOWN: 'error',
  TEMPLATE_CYCLE: 'error',
  TEMPLATE_FUNCTION_INVALID: 'error',
  TEMPLATE_ID_CLASH: 'error',
  TEMPLATE_ID_INVALID: 'error',
  TEMPLATE_PROPERTY_MISSING: 'error',
  TEMPLATE_PROPERTY_UNKNOWN: 'error',
  TEMPLATE_REFERENCE_DANGLING: 'error',
  TEMPLATE_RESOURCE_TYPE_UNKNOWN: 'warning',
  TEMPLATE_TOO_LARGE: 'error',
  TEMPLATE_VALUE_INVALID: 'error',
} as const satisfies Readonly<Record<string, Problem['severity']>>

export type TemplateProblemCode = keyof typeof templateProblemCodes

/** Takes note of one problem. `missing` is the id of the template that is referred to and not there. */
export type Note = (code: TemplateProblemCode, path: string, message: string, hint: string, missing?: string) => void

export interface Finding {
  readonly problem: Problem
  readonly missing: string | undefined
}

/** A list of what is found, and what writes into it. */
export function findings(): { readonly found: Finding[]; readonly note: Note } {
  const found: Finding[] = []
  return {
    found,
    note: (code, path, message, hint, missing) =>
      found.push({ problem: { code, severity: templateProblemCodes[code], path, message, hint }, missing }),
  }
}
