import type { Problem, SourceLocation } from '../core/index.ts'
import type { Owner } from './owner.ts'
import type { TemplateFragment } from './template.ts'

export type Section = keyof TemplateFragment

/** An id that two fragments define. */
export interface Clash {
  readonly id: string
  /** The section in which each of them defines it. */
  readonly sections: readonly [first: Section, second: Section]
}

const nouns: Readonly<Record<Section, string>> = {
  Metadata: 'the metadata',
  Parameters: 'the parameter',
  Mappings: 'the mapping',
  Conditions: 'the condition',
  Resources: 'the resource',
  Outputs: 'the output',
}

/** The one problem with two fragments that define the same ids, with the places of both. */
export function clashProblem(first: Owner, second: Owner, [clash, ...others]: readonly [Clash, ...Clash[]]): Problem {
  const { owner } = second
  const [section, secondSection] = clash.sections
  const twice = owner === first.owner && section === secondSection
  const ids = `'${clash.id}'${others.length === 0 ? '' : ` and ${others.length} more`}`
  const [firstPlace, secondPlace] = [first.source?.(), second.source?.()]
  const what = twice
    ? `'${owner}' defines ${nouns[section]} ${ids} twice`
    : section === secondSection
      ? `'${first.owner}' and '${owner}' both define ${nouns[section]} ${ids}`
      : `'${first.owner}' defines ${nouns[section]} ${ids}, and '${owner}' ${nouns[secondSection]} of the same name`
  return {
    code: 'TEMPLATE_ID_CLASH',
    severity: 'error',
    path: `/${secondSection}/${clash.id}`,
    message: firstPlace && secondPlace ? `${what}: made at ${placeText(firstPlace)} and at ${placeText(secondPlace)}` : what,
    hint: twice ? `Add '${owner}' once, or give the second one another name` : 'Give one of them another name',
    owner,
    ...(secondPlace && { source: secondPlace }),
  }
}

const placeText = ({ file, line, column }: SourceLocation): string => `${file}:${line}:${column}`
