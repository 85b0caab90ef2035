import { expect, it } from 'vitest'
import { getAtt, type Intrinsic, join, pseudo, ref, sub } from '../../src/core/index.ts'
import { policySizeProblems } from '../../src/service/policy-size-problems.ts'
import { policyDocument } from '../../src/template/index.ts'

const policyOf = (resources: readonly (string | Intrinsic)[]) => policyDocument([{ actions: ['lambda:InvokeFunction'], resources }])

/** How much a text or an intrinsic takes, found out by what fills the policy up to the limit. */
function sizeOf(resource: string | Intrinsic): number {
  const tooLarge = (filling: number) => policySizeProblems([policyOf(['x'.repeat(filling), resource])]).length > 0
  let [fits, exceeds] = [1, 10_240]
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2)
    if (tooLarge(middle)) exceeds = middle
    else fits = middle
  }
  // The two texts are in quotation marks, with a comma between them.
  return 10_240 - fits - JSON.stringify(policyOf([''])).length - 3
}

it.each<[string, string | Intrinsic, number]>([
  ['a text', 'arn:aws:lambda:us-east-1:123456789012:function:resize', 53],
  ['a text with blanks, which do not count', 'a b c', 3],
  ['an account', pseudo.accountId, 12],
  ['what only the stack knows', ref('Resize'), 1],
  ['an attribute', getAtt('Resize', 'Arn'), 1],
  ['a text that is filled in', sub('arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Resize}'), 48],
  ['a text that is filled in by a map', sub('a-${Name}-${!b}', { Name: ref('Resize') }), 8],
  ['a text that is joined', join('-', ['a', pseudo.region, ref('Resize')]), 13],
])('the least that %s takes is known', (_what, resource, size) => {
  expect(sizeOf(resource)).toBe(size)
})

it('the limit is for all policies of the role together', () => {
  const half = policyOf(['x'.repeat(5_100)])
  expect(policySizeProblems([half])).toEqual([])
  expect(policySizeProblems([half, half])).toMatchObject([
    { code: 'ROLE_POLICY_TOO_LARGE', severity: 'error', message: expect.stringMatching(/at least 10,\d{3} characters; IAM takes 10,240/) },
  ])
})
