import { ServiceError } from '../../service-error.ts'
import type { ParsedTemplate } from './parsed-template.ts'

const customName: Readonly<Record<string, string>> = {
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
}

/** What a template needs acknowledged, and why. */
export interface RequiredCapabilities {
  readonly capabilities: readonly ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[]
  readonly reason?: string
}

/**
 * The capabilities that a template needs: it makes IAM resources, with names of their own or without.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 */
export function requiredCapabilities({ Resources }: ParsedTemplate): RequiredCapabilities {
  const iam = Object.values(Resources).filter(({ Type }) => Type.startsWith('AWS::IAM::'))
  if (iam.length === 0) return { capabilities: [] }
  const named = iam.some(({ Type, Properties }) => customName[Type] !== undefined && Properties[customName[Type]] !== undefined)
  const reason = `The following resource(s) require capabilities: [${[...new Set(iam.map(({ Type }) => Type))].join(', ')}]`
  return { capabilities: [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM'], reason }
}

/** @throws ServiceError `InsufficientCapabilitiesException` */
export function checkCapabilities(template: ParsedTemplate, given: readonly string[]): void {
  const [required] = requiredCapabilities(template).capabilities
  if (required === undefined || given.includes('CAPABILITY_NAMED_IAM') || given.includes(required)) return
  throw new ServiceError('InsufficientCapabilitiesException', `Requires capabilities : [${required}]`)
}
