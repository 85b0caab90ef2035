import type { Capability } from '@aws-sdk/client-cloudformation'
import type { Resource, Template } from '../template/index.ts'

const names = ['RoleName', 'UserName', 'GroupName', 'ManagedPolicyName', 'InstanceProfileName']

const isIam = ({ Type }: Resource): boolean => Type.startsWith('AWS::IAM::')

const isNamedIam = (resource: Resource): boolean => isIam(resource) && names.some((name) => resource.Properties?.[name] !== undefined)

/** What a nested stack holds cannot be seen from here, and CloudFormation asks the outermost stack to acknowledge it. */
const isNested = ({ Type }: Resource): boolean => Type === 'AWS::CloudFormation::Stack'

/**
 * What CloudFormation wants acknowledged before it deploys this template: that it makes IAM resources, or IAM resources
 * with names of their own.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
 */
export function capabilities(template: Template): Capability[] {
  const resources = Object.values(template.Resources)
  if (resources.some((resource) => isNamedIam(resource) || isNested(resource))) return ['CAPABILITY_NAMED_IAM']
  return resources.some(isIam) ? ['CAPABILITY_IAM'] : []
}
