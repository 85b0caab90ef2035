import { beforeAll, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/index.ts'
import { parseXml } from '../../../src/sandbox/wire/parse-xml.ts'
import { textOf } from '../../../src/sandbox/wire/text.ts'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests('eu-west-1')

const trust = JSON.stringify({
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ecs-tasks.amazonaws.com' } }],
})
const document = (action: string): string => JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] })

/** IAM is called in us-east-1 wherever one is. */
const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0'

async function call(Action: string, fields: Record<string, string> = {}): Promise<Json> {
  const body = new URLSearchParams({ Action, Version: '2010-05-08', ...fields })
  const response = await fetch(sandbox.settings().endpoint, { method: 'POST', headers: { authorization }, body })
  const answer = parseXml(await response.text())
  return response.ok ? at(answer, `${Action}Result`) : { status: response.status, ...(answer.Error as JsonObject) }
}

/** A member deep in an answer. */
const at = (answer: Json, ...path: string[]): Json => path.reduce((value, name) => (value as JsonObject)[name] ?? null, answer)

beforeAll(async () => {
  await call('CreateRole', { RoleName: 'worker', AssumeRolePolicyDocument: trust, Description: 'Works' })
})

test('a role is kept with its trust and its policies', async () => {
  const role = await call('GetRole', { RoleName: 'worker' })
  expect(role).toMatchObject({ Role: { Arn: 'arn:aws:iam::000000000000:role/worker', Description: 'Works' } })
  expect(decodeURIComponent(textOf(at(role, 'Role', 'AssumeRolePolicyDocument')))).toBe(trust)
  await call('PutRolePolicy', { RoleName: 'worker', PolicyName: 'own', PolicyDocument: document('s3:GetObject') })
  expect(await call('ListRolePolicies', { RoleName: 'worker' })).toMatchObject({ PolicyNames: ['own'] })
  const own = await call('GetRolePolicy', { RoleName: 'worker', PolicyName: 'own' })
  expect(decodeURIComponent(textOf(at(own, 'PolicyDocument')))).toBe(document('s3:GetObject'))
})

test('policies have versions, of which one counts', async () => {
  const policy = await call('CreatePolicy', { PolicyName: 'shared', PolicyDocument: document('s3:GetObject') })
  const PolicyArn = textOf(at(policy, 'Policy', 'Arn'))
  await call('AttachRolePolicy', { RoleName: 'worker', PolicyArn })
  await call('CreatePolicyVersion', { PolicyArn, PolicyDocument: document('s3:PutObject'), SetAsDefault: 'true' })
  expect(await call('GetPolicy', { PolicyArn })).toMatchObject({ Policy: { DefaultVersionId: 'v2' } })
  expect(await call('DeletePolicyVersion', { PolicyArn, VersionId: 'v2' })).toMatchObject({ Code: 'DeleteConflict' })
  expect(await call('DeletePolicy', { PolicyArn })).toMatchObject({
    Code: 'DeleteConflict',
    Message: 'Cannot delete a policy attached to entities.',
  })
  await call('DetachRolePolicy', { RoleName: 'worker', PolicyArn })
  await call('DeletePolicyVersion', { PolicyArn, VersionId: 'v1' })
  await call('DeletePolicy', { PolicyArn })
  expect(await call('GetPolicy', { PolicyArn })).toMatchObject({ Code: 'NoSuchEntity', status: 404 })
})

test('a role in use is not deleted', async () => {
  await call('CreateInstanceProfile', { InstanceProfileName: 'host' })
  await call('AddRoleToInstanceProfile', { InstanceProfileName: 'host', RoleName: 'worker' })
  expect(await call('GetInstanceProfile', { InstanceProfileName: 'host' })).toMatchObject({
    InstanceProfile: { Roles: [{ RoleName: 'worker' }] },
  })
  expect(await call('DeleteRole', { RoleName: 'worker' })).toMatchObject({ Message: 'Cannot delete entity, must delete policies first.' })
  await call('DeleteRolePolicy', { RoleName: 'worker', PolicyName: 'own' })
  expect(await call('DeleteRole', { RoleName: 'worker' })).toMatchObject({
    Message: 'Cannot delete entity, must remove roles from instance profile first.',
  })
  await call('RemoveRoleFromInstanceProfile', { InstanceProfileName: 'host', RoleName: 'worker' })
  await call('DeleteInstanceProfile', { InstanceProfileName: 'host' })
  await call('DeleteRole', { RoleName: 'worker' })
  expect(await call('GetRole', { RoleName: 'worker' })).toMatchObject({ Code: 'NoSuchEntity' })
})

test.each([
  ['no JSON', { AssumeRolePolicyDocument: '{' }, 'MalformedPolicyDocument'],
  ['no statement', { AssumeRolePolicyDocument: '{}' }, 'MalformedPolicyDocument'],
  ['nobody who may take it', { AssumeRolePolicyDocument: document('sts:AssumeRole') }, 'MalformedPolicyDocument'],
  ['a misspelt effect', { AssumeRolePolicyDocument: trust.replace('Allow', 'Alow') }, 'MalformedPolicyDocument'],
  ['a name that is none', { RoleName: 'a b' }, 'ValidationError'],
])('a role with %s is refused', async (_name, fields, code) => {
  expect(await call('CreateRole', { RoleName: 'bad', AssumeRolePolicyDocument: trust, ...fields })).toMatchObject({ Code: code })
})

test('a policy that does not exist cannot be attached', async () => {
  await call('CreateRole', { RoleName: 'lonely', AssumeRolePolicyDocument: trust })
  const attach = (PolicyArn: string) => call('AttachRolePolicy', { RoleName: 'lonely', PolicyArn })
  expect(await attach('arn:aws:iam::000000000000:policy/none')).toMatchObject({ Code: 'NoSuchEntity' })
  await attach('arn:aws:iam::aws:policy/ReadOnlyAccess')
  expect(at(await call('ListAttachedRolePolicies', { RoleName: 'lonely' }), 'AttachedPolicies')).toEqual([
    { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
  ])
})
