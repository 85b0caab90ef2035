import { z } from 'zod'
import type { Json, JsonObject } from '../../../core/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'

export interface ResourceTag {
  readonly Key: string
  readonly Value: string
}

/** How long a generated name may be, and how it must be written. */
export interface NameRules {
  readonly limit: number
  readonly lowerCase?: true
}

/** For whom a resource is made, changed or deleted. */
export interface ResourceOwner {
  readonly core: SandboxCore
  readonly logicalId: string
  readonly stackName: string
  /** A name that no other resource has: `STACK-LOGICALID-RANDOM12`, cut to fit. A replacement gets another one. */
  readonly name: (rules: NameRules) => string
  /** The stack's tags, and those that say which stack and resource it is. */
  readonly tags: readonly ResourceTag[]
  /**
   * Says, where more is to be done before a new resource is complete, that it stands already: should the rest fail, it is
   * deleted. Gives it back.
   */
  readonly stands: (made: Made) => Made
}

/** A resource that stands. */
export interface Made {
  /** The physical id, which is also what `Ref` gives. */
  readonly id: string
  /** What `Fn::GetAtt` gives. */
  readonly attributes: { readonly [name: string]: Json }
}

/** How resources of one type come, change and go. Every failure is a thrown error whose message becomes the reason. */
export interface ResourceType {
  /** Tells whether a template may give this property. */
  readonly takes: (property: string) => boolean
  /** Tells whether a change of these properties makes a new resource instead of changing the one that stands. */
  readonly isReplacedBy: (property: string) => boolean
  readonly create: (properties: JsonObject, owner: ResourceOwner) => Promise<Made>
  /** Changes what stands; `before` is what it was made of. */
  readonly update: (properties: JsonObject, owner: ResourceOwner, made: Made, before: JsonObject) => Promise<Made>
  readonly delete: (made: Made, owner: ResourceOwner, properties: JsonObject) => Promise<void>
}

/** What a resource type is described by. */
export interface ResourceTypeDescription<Shape extends z.ZodRawShape> {
  /** The properties that the sandbox acts on. */
  readonly properties: Shape
  /** Properties that AWS knows and that change nothing in how a service behaves: encryption, tags, checks that nobody makes here. */
  readonly inert?: readonly string[]
  /** Properties whose effect is missing here: they are taken, and the sandbox says so. */
  readonly withoutEffect?: readonly string[]
  /** Changes of these make a new resource; `'*'` for any change. */
  readonly replacedBy: readonly string[] | '*'
  readonly create: (properties: z.output<z.ZodObject<Shape>>, owner: ResourceOwner) => Promise<Made>
  readonly update?: (
    properties: z.output<z.ZodObject<Shape>>,
    owner: ResourceOwner,
    made: Made,
    before: z.output<z.ZodObject<Shape>>,
  ) => Promise<Made>
  readonly delete: (made: Made, owner: ResourceOwner, properties: z.output<z.ZodObject<Shape>>) => Promise<void>
}

/** A resource type out of its description: properties are checked before anything is called. */
export function resourceType<Shape extends z.ZodRawShape>(description: ResourceTypeDescription<Shape>): ResourceType {
  const { inert = [], withoutEffect = [], replacedBy, update } = description
  const aside = new Set([...inert, ...withoutEffect])
  const schema = z.object(description.properties)
  const takes = (property: string): boolean => aside.has(property) || Object.hasOwn(description.properties, property)

  const read = (properties: JsonObject): z.output<z.ZodObject<Shape>> => {
    const unsupported = Object.keys(properties).filter((name) => !takes(name))
    if (unsupported.length > 0)
      throw new ServiceError('InvalidRequest', `Encountered unsupported property ${unsupported.join(', ')}: the sandbox does not know it.`)
    const parsed = schema.safeParse(properties)
    if (parsed.success) return parsed.data
    const findings = parsed.error.issues.map(({ path, message }) => `#/${path.map(String).join('/')}: ${message}`)
    throw new ServiceError('InvalidRequest', `Properties validation failed with message: ${findings.join('; ')}`)
  }

  const warn = (properties: JsonObject, { core, logicalId }: ResourceOwner): void => {
    const names = withoutEffect.filter((name) => properties[name] !== undefined)
    if (names.length > 0) core.report({ type: 'notice', text: `${names.join(', ')} of ${logicalId} has no effect in the sandbox.` })
  }

  return {
    takes,
    isReplacedBy: (property) => replacedBy === '*' || replacedBy.includes(property),
    create: async (properties, owner) => {
      const parsed = read(properties)
      warn(properties, owner)
      return description.create(parsed, owner)
    },
    update: async (properties, owner, made, before) => {
      const parsed = read(properties)
      warn(properties, owner)
      return update === undefined ? made : update(parsed, owner, made, read(before))
    },
    delete: (made, owner, properties) => description.delete(made, owner, read(properties)),
  }
}
