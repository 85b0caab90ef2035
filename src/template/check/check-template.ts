import type { Problem } from '../../core/index.ts'
import type { Owner } from '../owner.ts'
import type { Resource, Template } from '../template.ts'
import { checkCycles } from './check-cycles.ts'
import { checkIds } from './check-ids.ts'
import { checkLimits } from './check-limits.ts'
import { readablePart } from './check-plain.ts'
import { checkReferences } from './check-references.ts'
import { checkResources } from './check-resources.ts'
import { type Finding, findings, type Note } from './findings.ts'
import { ownedProblems } from './owned-problems.ts'
import { type Reference, referencesIn } from './references.ts'

/**
 * Everything that can be known to be wrong with a template before CloudFormation sees it, all at once: references to what
 * is not there, properties that are unknown, missing or of the wrong type, resources that wait for one another, ids and
 * sizes that CloudFormation does not take.
 *
 * A resource type that Stepwright does not know is a warning: its properties are not checked.
 *
 * @param owners whose each part of the template is, as `mergeFragments` tells: each problem then names its owner and the
 * owner's place, and a resource that is not there is told once for each owner that refers to it.
 */
export function checkTemplate(template: Template, owners: ReadonlyMap<string, Owner> = new Map()): Problem[] {
  return ownedProblems(findingsIn(template), owners)
}

function findingsIn(given: Template): readonly Finding[] {
  const { found, note } = findings()
  const template = readablePart(given, note)
  checkIds(template, note)
  checkResources(template, note)
  const byResource = new Map(Object.entries(template.Resources).map(([id, resource]) => [id, resourceReferences(id, resource, note)]))
  checkReferences(template, [...[...byResource.values()].flat(), ...otherReferences(template, note)], note)
  checkCycles(dependenciesOf(template, byResource), note)
  checkLimits(template, note)
  return found
}

function resourceReferences(id: string, resource: Resource, note: Note): Reference[] {
  const path = `/Resources/${id}`
  const { DependsOn = [], Condition, Type: _, ...values } = resource
  return [
    ...[DependsOn].flat().map((target): Reference => ({ kind: 'attribute', id: target, attribute: undefined, path: `${path}/DependsOn` })),
    ...conditionOf(Condition, path),
    ...Object.entries(values).flatMap(([name, value]) => referencesIn(value, `${path}/${name}`, note)),
  ]
}

function otherReferences({ Outputs = {}, Conditions = {} }: Template, note: Note): Reference[] {
  return [
    ...Object.entries(Outputs).flatMap(([id, { Condition }]) => conditionOf(Condition, `/Outputs/${id}`)),
    ...Object.entries(Outputs).flatMap(([id, { Value, Export }]) => referencesIn({ Value, Export }, `/Outputs/${id}`, note)),
    ...Object.entries(Conditions).flatMap(([id, value]) => referencesIn(value, `/Conditions/${id}`, note)),
  ]
}

const conditionOf = (id: string | undefined, path: string): Reference[] =>
  id === undefined ? [] : [{ kind: 'condition', id, path: `${path}/Condition` }]

function dependenciesOf(template: Template, byResource: ReadonlyMap<string, readonly Reference[]>): Map<string, Set<string>> {
  const isResource = ({ kind, id }: Reference): boolean =>
    (kind === 'name' || kind === 'attribute') && Object.hasOwn(template.Resources, id)
  return new Map([...byResource].map(([id, references]) => [id, new Set(references.filter(isResource).map((reference) => reference.id))]))
}
