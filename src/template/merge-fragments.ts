import type { Problem } from '../core/index.ts'
import type { Template, TemplateFragment } from './template.ts'

/** A fragment, with the name of the step that contributes it. */
export interface OwnedFragment {
  readonly owner: string
  readonly fragment: TemplateFragment
}

export interface MergedTemplate {
  readonly template: Template
  /** Whose what is, by its path: `/Resources/Topic`. */
  readonly owners: ReadonlyMap<string, string>
  /** Each id that two owners define. The first one's definition stands in the template. */
  readonly problems: readonly Problem[]
}

type Section = keyof TemplateFragment

interface Definition {
  readonly owner: string
  readonly section: Section
}

const nouns: Readonly<Record<Section, string>> = {
  Metadata: 'the metadata',
  Parameters: 'the parameter',
  Mappings: 'the mapping',
  Conditions: 'the condition',
  Resources: 'the resource',
  Outputs: 'the output',
}

/**
 * Makes one template of what the steps of a service contribute, in their order. Nothing overwrites anything: an id that
 * two steps define is a problem that names both.
 */
export function mergeFragments(parts: readonly OwnedFragment[], description?: string): MergedTemplate {
  const problems: Problem[] = []
  const definitions = new Map<string, Definition>()
  const owners = new Map<string, string>()

  const merge = <Value>(
    section: Section,
    valuesOf: (fragment: TemplateFragment) => { readonly [id: string]: Value } | undefined,
  ): { readonly [id: string]: Value } => {
    const merged = new Map<string, Value>()
    for (const { owner, fragment } of parts) {
      for (const [id, value] of Object.entries(valuesOf(fragment) ?? {})) {
        const first = definitions.get(scope(section) + id)
        if (first === undefined) {
          definitions.set(scope(section) + id, { owner, section })
          owners.set(`/${section}/${id}`, owner)
          merged.set(id, value)
        } else problems.push(clash(id, { owner, section }, first))
      }
    }
    return Object.fromEntries(merged)
  }

  const sections = {
    Metadata: merge('Metadata', ({ Metadata }) => Metadata),
    Parameters: merge('Parameters', ({ Parameters }) => Parameters),
    Mappings: merge('Mappings', ({ Mappings }) => Mappings),
    Conditions: merge('Conditions', ({ Conditions }) => Conditions),
    Resources: merge('Resources', ({ Resources }) => Resources),
    Outputs: merge('Outputs', ({ Outputs }) => Outputs),
  }
  const used = Object.entries(sections).filter(([name, values]) => name === 'Resources' || Object.keys(values).length > 0)
  return {
    template: {
      AWSTemplateFormatVersion: '2010-09-09',
      ...(description === undefined ? {} : { Description: description }),
      Resources: sections.Resources,
      ...Object.fromEntries(used),
    },
    owners,
    problems,
  }
}

/** `Ref` finds parameters and resources alike: an id may stand in one of them only. */
const scope = (section: Section): string => (section === 'Parameters' || section === 'Resources' ? 'Ref/' : `${section}/`)

function clash(id: string, second: Definition, first: Definition): Problem {
  const { owner, section } = second
  const twice = owner === first.owner && section === first.section
  return {
    code: 'TEMPLATE_ID_CLASH',
    severity: 'error',
    path: `/${section}/${id}`,
    message: twice
      ? `'${owner}' defines ${nouns[section]} '${id}' twice`
      : section === first.section
        ? `'${first.owner}' and '${owner}' both define ${nouns[section]} '${id}'`
        : `'${first.owner}' defines ${nouns[first.section]} '${id}', and '${owner}' ${nouns[section]} of the same name`,
    hint: twice ? `Add '${owner}' once, or give the second one another name` : 'Give one of them another name',
    owner,
  }
}
