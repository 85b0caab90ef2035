import { jsonata, refused } from './definitions.ts'

const choice = (state: object, more: object = {}): object => ({
  StartAt: 'A',
  States: { A: { Type: 'Choice', Default: 'B', ...state }, B: { Type: 'Succeed' } },
  ...more,
})
const rule = (one: unknown): object => choice({ Choices: [one] })
const to = { Next: 'B' }
const isNull = { Variable: '$.a', IsNull: true }
const right = { ...isNull, ...to }

export const choices = [
  ...refused(choice, [
    ['a Choice without Choices', 'MISSING_FIELD', {}, { Choices: [right] }],
    ['a Choice without a rule', 'VALUE_INVALID', { Choices: [] }, { Choices: [right] }],
    ['a Default to nowhere', 'MISSING_TRANSITION_TARGET', { Choices: [right], Default: 'C' }, { Choices: [right] }],
    ['a Choice with a Next', 'FIELD_UNSUPPORTED', { Choices: [right], ...to }, { Choices: [right] }],
    ['a Choice with a ResultPath', 'FIELD_UNSUPPORTED', { Choices: [right], ResultPath: '$' }, { Choices: [right], OutputPath: '$' }],
  ]),
  ...refused(rule, [
    ['a rule that is a text', 'CHOICE_RULE_INVALID', 'B', right],
    ['a rule that leads nowhere', 'MISSING_FIELD', isNull, right],
    ['a rule to a state that does not exist', 'MISSING_TRANSITION_TARGET', { ...isNull, Next: 'C' }, right],
    ['a rule without a comparison', 'CHOICE_RULE_INVALID', { Variable: '$.a', ...to }, right],
    ['a rule with two comparisons', 'CHOICE_RULE_INVALID', { ...right, IsPresent: true }, right],
    ['a rule without a variable', 'CHOICE_RULE_INVALID', { IsNull: true, ...to }, right],
    ['a variable that is no path', 'PATH_INVALID', { ...right, Variable: 'a' }, right],
    ['a comparison that does not exist', 'FIELD_UNSUPPORTED', { ...right, NumberEquals: 1 }, right],
    ['And of no rules', 'CHOICE_RULE_INVALID', { And: [], ...to }, { And: [isNull], ...to }],
    ['Or of no list', 'CHOICE_RULE_INVALID', { Or: isNull, ...to }, { Or: [isNull], ...to }],
    ['Not of a list', 'CHOICE_RULE_INVALID', { Not: [isNull], ...to }, { Not: isNull, ...to }],
    ['And beside a comparison', 'CHOICE_RULE_INVALID', { And: [isNull], ...right }, { And: [isNull], ...to }],
    ['a Next in an inner rule', 'CHOICE_RULE_INVALID', { And: [right], ...to }, { And: [isNull], ...to }],
    [
      'an Assign in an inner rule',
      'CHOICE_RULE_INVALID',
      { And: [{ ...isNull, Assign: { v: 1 } }], ...to },
      { And: [isNull], Assign: { v: 1 }, ...to },
    ],
    [
      'a number in quotes',
      'CHOICE_RULE_INVALID',
      { Variable: '$.a', NumericEquals: '1', ...to },
      { Variable: '$.a', NumericEquals: 1, ...to },
    ],
    [
      'a text without quotes',
      'CHOICE_RULE_INVALID',
      { Variable: '$.a', StringEquals: 1, ...to },
      { Variable: '$.a', StringEquals: '1', ...to },
    ],
    ['true in quotes', 'CHOICE_RULE_INVALID', { ...right, IsNull: 'true' }, right],
    [
      'a time that is none',
      'CHOICE_RULE_INVALID',
      { Variable: '$.a', TimestampEquals: '2030-01-31', ...to },
      { Variable: '$.a', TimestampEquals: '2030-01-31T00:00:00Z', ...to },
    ],
    [
      'a comparison with no path',
      'PATH_INVALID',
      { Variable: '$.a', StringEqualsPath: 'b', ...to },
      { Variable: '$.a', StringEqualsPath: '$.b', ...to },
    ],
    ['a Condition in JSONPath', 'FIELD_UNSUPPORTED', { ...right, Condition: '{% true %}' }, right],
    ['an Output in JSONPath', 'FIELD_UNSUPPORTED', { ...right, Output: 1 }, right],
  ]),
  ...refused(
    (one: object) => choice({ Choices: [{ ...to, ...one }] }, jsonata),
    [
      ['a comparison in JSONata', 'FIELD_UNSUPPORTED', isNull, { Condition: '{% true %}' }],
      ['a rule without a Condition', 'CHOICE_RULE_INVALID', {}, { Condition: '{% true %}' }],
      ['a Condition that is a text', 'CHOICE_RULE_INVALID', { Condition: 'true' }, { Condition: true }],
    ],
  ),
]
