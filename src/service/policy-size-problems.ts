import { isJsonObject, type Problem, pseudo } from '../core/index.ts'
import type { PolicyDocument } from '../template/index.ts'

/**
 * How many characters the policies inside a role may have together; blanks do not count.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const most = 10_240

/** The shortest text that CloudFormation may put in for a pseudo parameter. */
const shortest = new Map([
  [JSON.stringify(pseudo.accountId), '123456789012'],
  [JSON.stringify(pseudo.partition), 'aws'],
  [JSON.stringify(pseudo.region), 'us-east-1'],
])

/** Tells where the policies of a machine's role are too long for IAM, whatever CloudFormation puts in. */
export function policySizeProblems(policies: readonly PolicyDocument[]): readonly Problem[] {
  const size = policies.reduce((sum, policy) => sum + leastSize(policy), 0)
  if (size <= most) return []
  return [
    {
      code: 'ROLE_POLICY_TOO_LARGE',
      severity: 'error',
      path: '/grants',
      message: `What the machine's role may do takes at least ${size.toLocaleString('en')} characters; IAM takes ${most.toLocaleString('en')}`,
      hint: 'Move some of the states into a machine of their own, and start it with stepFunctions.startExecution.sync2',
    },
  ]
}

const leastSize = (policy: PolicyDocument): number =>
  JSON.stringify(policy, (_name, value: unknown) => (isFunction(value) ? leastText(value) : value)).replace(/\s/g, '').length

const isFunction = (value: unknown): boolean =>
  isJsonObject(value) && Object.keys(value).length === 1 && /^(?:Ref|Fn::\w+)$/.test(Object.keys(value)[0] ?? '')

/** The shortest text that a value may become. */
function leastText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isJsonObject(value)) return ''
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value
  if (Array.isArray(join) && Array.isArray(join[1])) return join[1].map(leastText).join(typeof join[0] === 'string' ? join[0] : '')
  const text: unknown = Array.isArray(sub) ? sub[0] : sub
  if (typeof text === 'string')
    return text.replace(/\$\{(!?)([^}]*)\}/g, (_found, kept: string, name: string) =>
      kept === '' ? leastText({ Ref: name }) : `\${${name}}`,
    )
  return shortest.get(JSON.stringify(value)) ?? 'x'
}
