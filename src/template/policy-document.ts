import type { Grant, Intrinsic } from '../core/index.ts'

type Value = string | Intrinsic

/** The conditions of a statement: operator → key → values. */
export type Conditions = NonNullable<Grant['conditions']>

/** A statement of an IAM policy. */
export type PolicyStatement = {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Principal?: '*' | { readonly [kind: string]: Value | readonly Value[] }
  readonly Resource?: Value | readonly Value[]
  readonly Condition?: Conditions
}

/**
 * An IAM policy, as data.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export type PolicyDocument = {
  readonly Version: '2012-10-17'
  readonly Statement: readonly PolicyStatement[]
}

/**
 * The policy that allows exactly what the grants ask for: statements merged where that changes nothing, in an order that
 * does not depend on the order of the grants. A grant without actions or resources gives none.
 */
export function policyDocument(grants: readonly Grant[]): PolicyDocument {
  const byResources = group(
    grants.filter(allows).map(({ actions, resources, conditions }) => ({
      actions: distinct(actions),
      resources: resources.includes('*') ? ['*'] : distinct(resources),
      conditions: ordered(conditions),
    })),
    ({ resources }) => resources,
    (same) => ({ ...same[0], actions: distinct(same.flatMap(({ actions }) => actions)) }),
  )
  const byActions = group(
    byResources,
    ({ actions }) => actions,
    (same) => {
      const resources = distinct(same.flatMap((entry) => entry.resources))
      return { ...same[0], resources: resources.includes('*') ? ['*'] : resources }
    },
  )
  return { Version: '2012-10-17', Statement: distinct(byActions.map(statement)) }
}

/** What names no action or no resource allows nothing, and IAM refuses it. */
const allows = ({ actions, resources }: Grant): boolean => actions.length > 0 && resources.length > 0

/** The policy of a role that one service of AWS may take on: `trustPolicy('states.amazonaws.com')`. */
export const trustPolicy = (service: string, conditions?: Conditions): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
      ...(conditions === undefined ? {} : { Condition: conditions }),
    },
  ],
})

interface Entry {
  readonly actions: readonly string[]
  readonly resources: readonly Value[]
  readonly conditions: Conditions | undefined
}

const statement = ({ actions, resources, conditions }: Entry): PolicyStatement => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resources,
  ...(conditions === undefined ? {} : { Condition: conditions }),
})

/** Joins the entries that share what `key` tells and their conditions. */
function group(entries: readonly Entry[], key: (entry: Entry) => unknown, joined: (same: readonly [Entry, ...Entry[]]) => Entry): Entry[] {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const id = JSON.stringify([key(entry), entry.conditions])
    const same = groups.get(id)
    if (same === undefined) groups.set(id, [entry])
    else same.push(entry)
  }
  return [...groups.values()].map(joined)
}

/** The items without repetition, in the order of their JSON text. */
function distinct<Item>(items: readonly Item[]): Item[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]))
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

const ordered = (conditions: Conditions | undefined): Conditions | undefined =>
  conditions && Object.fromEntries(byKey(conditions).map(([operator, keys]) => [operator, Object.fromEntries(byKey(keys))]))

const byKey = <Item>(record: { readonly [key: string]: Item }): [string, Item][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
