import { z } from 'zod'
import type { Json } from '../../../core/index.ts'
import { validationError } from './validation-error.ts'

const json: z.ZodType<Json> = z.json()

const resource = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), json).default({}),
  DependsOn: z.union([z.string().transform((id) => [id]), z.array(z.string())]).default([]),
  Condition: z.string().optional(),
  DeletionPolicy: z.enum(['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot']).default('Delete'),
  UpdateReplacePolicy: z.enum(['Delete', 'Retain', 'Snapshot']).default('Delete'),
  CreationPolicy: json.optional(),
  UpdatePolicy: json.optional(),
  Metadata: json.optional(),
})

const number = z.union([z.number(), z.string()]).pipe(z.coerce.number())

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String)

const parameter = z.strictObject({
  Type: z.string(),
  Default: z.union([text, z.array(text).transform((items) => items.join(','))]).optional(),
  Description: z.string().optional(),
  AllowedValues: z.array(text).optional(),
  AllowedPattern: z.string().optional(),
  ConstraintDescription: z.string().optional(),
  NoEcho: z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).default(false),
  MinLength: number.optional(),
  MaxLength: number.optional(),
  MinValue: number.optional(),
  MaxValue: number.optional(),
})

const output = z.strictObject({
  Description: z.string().optional(),
  Value: json,
  Condition: z.string().optional(),
  Export: z.strictObject({ Name: json }).optional(),
})

const template = z.strictObject({
  AWSTemplateFormatVersion: z.literal('2010-09-09').optional(),
  Description: z.string().optional(),
  Metadata: z.record(z.string(), json).default({}),
  Parameters: z.record(z.string(), parameter).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), json))).default({}),
  Conditions: z.record(z.string(), json).default({}),
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), output).default({}),
})

/** A template with its defaults filled in. */
export type ParsedTemplate = z.output<typeof template>
export type ParsedResource = z.output<typeof resource>
export type ParsedParameter = z.output<typeof parameter>

/** Sections and features that need code the sandbox does not have: running them as if they were not there would be a lie. */
const refused = ['Transform', 'Rules', 'Hooks']

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    const isYaml = !body.trimStart().startsWith('{')
    const message = isYaml
      ? 'The sandbox reads templates in JSON only.'
      : `JSON not well-formed. (${cause instanceof Error ? cause.message : 'unreadable'})`
    throw validationError(`Template format error: ${message}`, cause)
  }
}

/**
 * Reads a template's text.
 *
 * @throws ServiceError `ValidationError` with every place where it is not of a template's shape.
 */
export function parseTemplate(body: string): ParsedTemplate {
  if (Buffer.byteLength(body) > 1_000_000) throw validationError('Template may not exceed 1000000 bytes in size.')
  const value = parseJson(body)
  if (typeof value === 'object' && value !== null) {
    const unsupported = refused.filter((section) => section in value)
    if (unsupported.length > 0) throw validationError(`Template error: the sandbox does not know the section ${unsupported.join(', ')}.`)
  }
  const parsed = template.safeParse(value)
  if (!parsed.success) {
    const findings = parsed.error.issues.map(({ path, message }) => `[/${path.map(String).join('/')}] ${message}`)
    throw validationError(`Template format error: ${findings.join('; ')}`)
  }
  if (Object.keys(parsed.data.Resources).length === 0)
    throw validationError('Template format error: At least one Resources member must be defined.')
  return parsed.data
}
