import { type Intrinsic, sub } from '../core/index.ts'
import { isExpression } from '../expressions/index.ts'
import type { Text } from './value.ts'

/** What is known when the stack is deployed. */
export type Known = string | Intrinsic

const literal = (text: string): string => text.replaceAll('${', '${!')

/** Joins what CloudFormation fills in with fixed text: `` known`${topicArn}:*` ``. */
export function known(text: readonly string[], ...values: readonly Known[]): Intrinsic {
  const variables: Record<string, Intrinsic> = {}
  let pattern = text[0] ?? ''
  values.forEach((value, index) => {
    if (typeof value === 'string') pattern += literal(value)
    else {
      const name = `Value${index}`
      variables[name] = value
      pattern += `\${${name}}`
    }
    pattern += text[index + 1] ?? ''
  })
  return sub(pattern, variables)
}

/**
 * An ARN in the stack's own partition, region and account: `arn('sns', 'Topic')`.
 *
 * @param rest what follows the account; `*` stands for any.
 */
export const arn = (service: string, ...rest: readonly Known[]): Intrinsic => {
  const text = [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:`, ...rest.map(() => '')]
  return known(text, ...rest)
}

/** Tells whether a text is known when the stack is deployed; an expression is known only when the machine runs. */
export const isKnown = (text: Text): text is Known => !isExpression(text)

/** The ARN itself where it is known, else that of every resource of a kind in the stack's account and region, as `arn` takes it. */
export const arnOrAny = (text: Text, service: string, ...rest: readonly Known[]): Known => (isKnown(text) ? text : arn(service, ...rest))
