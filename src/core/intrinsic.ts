declare const resolvesTo: unique symbol

/** Marks an intrinsic, so that a user's own `{ Ref: 'x' }` object stays an object. Symbols are not serialised. */
const mark: unique symbol = Symbol.for('stepwright.intrinsic')

/**
 * A value that CloudFormation fills in when it deploys the stack, such as the ARN of a topic. It serialises as
 * the intrinsic function that it is: `{"Ref":"Topic"}`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export interface Intrinsic<T = string> {
  readonly [mark]: true
  readonly [resolvesTo]?: T
}

const intrinsic = <T>(body: Readonly<Record<string, unknown>>): Intrinsic<T> => Object.freeze({ ...body, [mark]: true as const })

/** Tells whether a value is an intrinsic made by `ref`, `getAtt`, `sub`, `join` and their like. */
export const isIntrinsic = (value: unknown): value is Intrinsic<unknown> => typeof value === 'object' && value !== null && mark in value

/** `{ "Ref": id }`: a parameter's value, a resource's id, or a pseudo parameter such as `AWS::Region`. */
export const ref = <T = string>(id: string): Intrinsic<T> => intrinsic({ Ref: id })

/** `{ "Fn::GetAtt": [id, attribute] }`: an attribute of a resource of the same template. */
export const getAtt = <T = string>(id: string, attribute: string): Intrinsic<T> => intrinsic({ 'Fn::GetAtt': [id, attribute] })

/** `{ "Fn::Sub": text }`, with a map of variables where given. A literal `${` is written `${!`. */
export const sub = (text: string, variables?: Readonly<Record<string, unknown>>): Intrinsic =>
  intrinsic({ 'Fn::Sub': variables === undefined || Object.keys(variables).length === 0 ? text : [text, variables] })

/** `{ "Fn::Join": [delimiter, parts] }`. */
export const join = (delimiter: string, parts: readonly unknown[]): Intrinsic => intrinsic({ 'Fn::Join': [delimiter, parts] })

/** `{ "Fn::Select": [index, list] }`. */
export const select = (index: number, list: unknown): Intrinsic => intrinsic({ 'Fn::Select': [index, list] })

/** `{ "Fn::GetAZs": region }`: the availability zones of a region, the stack's own where none is given. */
export const availabilityZones = (region: string | Intrinsic = ref('AWS::Region')): Intrinsic<readonly string[]> =>
  intrinsic({ 'Fn::GetAZs': region })

/** Any other intrinsic function, as data: `fn('Fn::ImportValue', 'name')`. */
export const fn = <T = string>(name: `Fn::${string}` | 'Condition', body: unknown): Intrinsic<T> => intrinsic({ [name]: body })

/** The pseudo parameters that every template has. */
export const pseudo = {
  accountId: ref('AWS::AccountId'),
  partition: ref('AWS::Partition'),
  region: ref('AWS::Region'),
  stackId: ref('AWS::StackId'),
  stackName: ref('AWS::StackName'),
  urlSuffix: ref('AWS::URLSuffix'),
} as const
