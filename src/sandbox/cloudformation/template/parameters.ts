import { z } from 'zod'
import type { Json } from '../../../core/index.ts'
import type { ParsedParameter, ParsedTemplate } from './parsed-template.ts'
import { validationError } from './validation-error.ts'

/** A parameter's value as a caller gives it. */
export const givenParameter = z.object({
  ParameterKey: z.string(),
  ParameterValue: z.string().optional(),
  UsePreviousValue: z.union([z.boolean(), z.stringbool()]).default(false),
})

export type GivenParameter = z.output<typeof givenParameter>

/** The values of a template's parameters, as text, by name. */
export type ParameterValues = ReadonlyMap<string, string>

const isList = (type: string): boolean => type === 'CommaDelimitedList' || type.startsWith('List<')

const isNumeric = (type: string): boolean => type === 'Number' || type === 'List<Number>'

const itemsOf = (value: string): readonly string[] => (value === '' ? [] : value.split(',').map((item) => item.trim()))

function check(name: string, declared: ParsedParameter, value: string): void {
  const { Type, AllowedValues, AllowedPattern, ConstraintDescription, MinLength, MaxLength, MinValue, MaxValue } = declared
  const refuse = (reason: string): never => {
    throw validationError(`Parameter '${name}' ${ConstraintDescription ?? reason}`)
  }
  for (const item of isList(Type) ? itemsOf(value) : [value]) {
    if (isNumeric(Type) && (item === '' || !Number.isFinite(Number(item)))) refuse('must be a number.')
    if (AllowedValues !== undefined && !AllowedValues.includes(item)) refuse(`must be one of AllowedValues: [${AllowedValues.join(', ')}]`)
    if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(item)) refuse(`must match pattern ${AllowedPattern}`)
    if (MinLength !== undefined && item.length < MinLength) refuse(`must contain at least ${MinLength} characters`)
    if (MaxLength !== undefined && item.length > MaxLength) refuse(`must contain at most ${MaxLength} characters`)
    if (MinValue !== undefined && Number(item) < MinValue) refuse(`must be a number not less than ${MinValue}`)
    if (MaxValue !== undefined && Number(item) > MaxValue) refuse(`must be a number not greater than ${MaxValue}`)
  }
}

const known =
  /^(String|Number|CommaDelimitedList|List<Number>|AWS::EC2::[\w:]+|List<AWS::EC2::[\w:]+>|AWS::Route53::HostedZone::Id|List<AWS::Route53::HostedZone::Id>)$/

/**
 * The values that a template's parameters have: as given, as before, or by default.
 *
 * @param previous what the stack has now; empty for a new one.
 * @throws ServiceError `ValidationError` for a missing, an unknown or an unfit value, and for a type that stands for a
 * value in SSM Parameter Store, which the sandbox does not have.
 */
export function parameterValues(
  { Parameters }: Pick<ParsedTemplate, 'Parameters'>,
  given: readonly GivenParameter[],
  previous: ParameterValues,
): ParameterValues {
  const foreign = given.filter(({ ParameterKey }) => !Object.hasOwn(Parameters, ParameterKey)).map(({ ParameterKey }) => ParameterKey)
  if (foreign.length > 0) throw validationError(`Parameters: [${foreign.join(', ')}] do not exist in the template`)
  const values = new Map<string, string>()
  const missing: string[] = []
  for (const [name, declared] of Object.entries(Parameters)) {
    if (!known.test(declared.Type))
      throw validationError(`Template format error: the sandbox cannot resolve parameter '${name}' of type ${declared.Type}.`)
    const own = given.find(({ ParameterKey }) => ParameterKey === name)
    const value = own?.UsePreviousValue === true ? previous.get(name) : (own?.ParameterValue ?? declared.Default)
    if (value === undefined) missing.push(name)
    else {
      check(name, declared, value)
      values.set(name, value)
    }
  }
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`)
  return values
}

/** What `Ref` gives for a parameter: a list's items, or the text. */
export const referredParameter = ({ Type }: ParsedParameter, value: string): Json => (isList(Type) ? itemsOf(value) : value)
