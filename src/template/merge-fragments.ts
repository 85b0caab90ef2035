import type { Problem } from '../core/index.ts'
import { type Clash, clashProblem, type Section } from './fragment-clash.ts'
import type { Owner } from './owner.ts'
import type { Template, TemplateFragment } from './template.ts'

/** A fragment, and the step that contributes it. */
export interface OwnedFragment extends Owner {
  readonly fragment: TemplateFragment
}

export interface MergedTemplate {
  readonly template: Template
  /** Whose what is, by its path: `/Resources/Topic`. */
  readonly owners: ReadonlyMap<string, Owner>
  /** One for any two fragments that define the same ids. The first one's definition stands in the template. */
  readonly problems: readonly Problem[]
}

/** What two fragments define both. */
interface Clashes {
  readonly first: Owner
  readonly second: Owner
  readonly found: [Clash, ...Clash[]]
}

/**
 * Makes one template of what the steps of a service contribute, in their order. Nothing overwrites anything: ids that
 * two steps define are a problem that names both.
 */
export function mergeFragments(parts: readonly OwnedFragment[], description?: string): MergedTemplate {
  const clashes = new Map<string, Clashes>()
  const definitions = new Map<string, { readonly position: number; readonly part: Owner; readonly section: Section }>()
  const owners = new Map<string, Owner>()

  const merge = <Value>(
    section: Section,
    valuesOf: (fragment: TemplateFragment) => { readonly [id: string]: Value } | undefined,
  ): { readonly [id: string]: Value } => {
    const merged = new Map<string, Value>()
    for (const [position, part] of parts.entries()) {
      for (const [id, value] of Object.entries(valuesOf(part.fragment) ?? {})) {
        const first = definitions.get(scope(section) + id)
        if (first === undefined) {
          definitions.set(scope(section) + id, { position, part, section })
          owners.set(`/${section}/${id}`, part)
          merged.set(id, value)
        } else {
          const pair = `${first.position} ${position}`
          const found: Clash = { id, sections: [first.section, section] }
          const known = clashes.get(pair)
          if (known === undefined) clashes.set(pair, { first: first.part, second: part, found: [found] })
          else known.found.push(found)
        }
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
    problems: [...clashes.values()].map(({ first, second, found }) => clashProblem(first, second, found)),
  }
}

/** `Ref` finds parameters and resources alike: an id may stand in one of them only. */
const scope = (section: Section): string => (section === 'Parameters' || section === 'Resources' ? 'Ref/' : `${section}/`)
