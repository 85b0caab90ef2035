import { serviceErrors } from './integrations/everyday/index.ts'
import { errors as statesErrors } from './states/index.ts'

/**
 * The names of the errors that retriers and catchers may name: Step Functions' own, and each service's.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export const errors = { ...statesErrors, ...serviceErrors } as const

export { type DockerImageOptions, dockerImage } from './build/index.ts'
export { main } from './cli/index.ts'
export { type FargateCluster, type FargateClusterOptions, fargateCluster } from './cluster/index.ts'
export {
  type Duration,
  fn,
  type Grant,
  getAtt,
  type Intrinsic,
  InvalidDefinitionError,
  type Json,
  type JsonObject,
  type Problem,
  pseudo,
  ref,
  StepwrightError,
  sub,
} from './core/index.ts'
export {
  absolute,
  add,
  and,
  append,
  at,
  base64Decode,
  base64Encode,
  type Condition,
  ceil,
  concat,
  contains,
  type Defined,
  distinct,
  divide,
  type Expression,
  eq,
  exists,
  filter,
  floor,
  fromMilliseconds,
  gt,
  gte,
  hash,
  includes,
  isNull,
  join,
  keys,
  length,
  literal,
  lookup,
  lowercase,
  lt,
  lte,
  map,
  max,
  merge,
  min,
  modulo,
  multiply,
  neq,
  not,
  now,
  nowMilliseconds,
  or,
  orElse,
  parseJson,
  partition,
  power,
  type Reference,
  random,
  range,
  raw,
  rawPath,
  replace,
  reverse,
  round,
  sort,
  split,
  stringify,
  substring,
  substringAfter,
  substringBefore,
  subtract,
  sum,
  text,
  textLength,
  toMilliseconds,
  toNumber,
  trim,
  uppercase,
  uuid,
  type Value,
  verbatim,
  when,
} from './expressions/index.ts'
export { action, batch, dynamodb, ecs, glue, lambda, sns, sqs } from './integrations/everyday/index.ts'
export { dynamodbTable, s3Bucket, snsTopic, sqsQueue } from './resources/index.ts'
export { type CommandCall, type HookCall, type Service, service } from './service/index.ts'
export { asl, type ErrorOutput, fromAsl, goTo, type StateMachine, stateMachine, toAsl } from './states/index.ts'
export { type ClientSettings, resource, type Step, type Template, type TemplateFragment } from './template/index.ts'
