import type { z } from 'zod'

/** What is wrong with a member of a request, in the words in which AWS's services put it. */
export const constraintOf = (issue: z.core.$ZodIssue): string =>
  `Value${shown(issue)} at '${issue.path.map(step).join('.')}' failed to satisfy constraint: ${issue.message}`

/** Elements of a list are counted from 1. */
const step = (part: PropertyKey): string => (typeof part === 'number' ? `${part + 1}.member` : String(part))

/** Numbers and words of a set are told; texts of any length and structures are not. */
const shown = ({ code, input }: z.core.$ZodIssue): string =>
  typeof input === 'number' || (code === 'invalid_value' && typeof input === 'string') ? ` '${input}'` : ''

/** AWS's words for a constraint; a schema that has words of its own keeps them. */
export function constraintWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'too_big':
      return `Member must have ${measureOf(issue.origin)} less than or equal to ${issue.maximum}`
    case 'too_small':
      return `Member must have ${measureOf(issue.origin)} greater than or equal to ${issue.minimum}`
    case 'invalid_value':
      return `Member must satisfy enum value set: [${issue.values.map(String).join(', ')}]`
    case 'invalid_type':
      return issue.input === undefined ? 'Member must not be null' : undefined
    case 'invalid_format':
      return issue.pattern === undefined ? undefined : `Member must satisfy regular expression pattern: ${issue.pattern.slice(1, -1)}`
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return undefined
  }
}

const measureOf = (origin: string): string => (origin === 'number' || origin === 'int' ? 'value' : 'length')
