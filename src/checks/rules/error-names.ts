import { closest } from '../../core/index.ts'
import { readTaskResource, statesErrors, type TaskResource } from '../../integrations/known/index.ts'
import type { SdkKnowledge } from '../check-tools.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { hasPlaceholder } from '../value-kinds.ts'

/** The names that Step Functions itself raises. */
const reserved: ReadonlySet<string> = new Set(Object.values(statesErrors))

/** What the error names of the optimised integrations begin with. */
const optimisedPrefixes: Readonly<Record<string, readonly string[]>> = {
  apigateway: ['ApiGateway'],
  athena: ['Athena'],
  batch: ['Batch'],
  bedrock: ['Bedrock', 'BedrockRuntime'],
  codebuild: ['CodeBuild'],
  databrew: ['DataBrew', 'GlueDataBrew'],
  dynamodb: ['DynamoDB'],
  ecs: ['ECS', 'AmazonECS'],
  eks: ['EKS'],
  events: ['EventBridge'],
  glue: ['Glue'],
  lambda: ['Lambda'],
  mediaconvert: ['MediaConvert'],
  sagemaker: ['SageMaker'],
  sns: ['SNS'],
  sqs: ['SQS'],
  states: ['StepFunctions', 'Sfn'],
}

/** Warns of a name that nothing raises: a misspelt `States.…`, or a prefix in the wrong letters, such as `Ecs.` for `ECS.`. */
export function checkErrorName(name: string, state: State, path: string, sdk: SdkKnowledge, report: Report): void {
  if (hasPlaceholder(name) || reserved.has(name) || name.startsWith('States.Http.StatusCode.')) return
  if (/^states?\./i.test(name)) {
    const meant = closest(name, reserved)
    const hint = meant === undefined ? `The reserved names are ${[...reserved].join(', ')}` : `Write '${meant}'`
    report('UNKNOWN_ERROR_NAME', path, `Step Functions raises no error named '${name}'`, hint)
    return
  }
  const prefix = /^([A-Za-z0-9]+)\./.exec(name)?.[1]
  if (prefix === undefined) return
  const right = prefixesOf(state, sdk)
  const meant = right.find((known) => known.toLowerCase() === prefix.toLowerCase())
  if (meant === undefined) return
  if (right.includes(prefix)) {
    if (callsSdk(state) && !name.endsWith('Exception')) {
      report('UNKNOWN_ERROR_NAME', path, `The errors of an 'aws-sdk' call end in 'Exception'`, `Write '${name}Exception'`)
    }
    return
  }
  report(
    'UNKNOWN_ERROR_NAME',
    path,
    `The errors of this integration begin with '${meant}.', not '${prefix}.'`,
    `Write '${meant}${name.slice(prefix.length)}'`,
  )
}

const resourceOf = ({ json }: State): TaskResource | undefined =>
  typeof json.Resource === 'string' ? readTaskResource(json.Resource) : undefined

function callsSdk(state: State): boolean {
  const resource = resourceOf(state)
  return resource?.kind === 'integration' && resource.sdk
}

function prefixesOf(state: State, sdk: SdkKnowledge): readonly string[] {
  const resource = resourceOf(state)
  if (resource?.kind !== 'integration') return []
  if (!resource.sdk) return optimisedPrefixes[resource.service] ?? []
  const prefix = sdk.errorPrefix(resource.service)
  return prefix === undefined ? [] : [prefix]
}
