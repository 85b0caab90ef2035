import { machine, pass, refused } from './definitions.ts'

const leading = (way: object): object => ({ StartAt: 'A', States: { A: { Type: 'Pass', ...way }, B: { Type: 'Succeed' } } })
const next = { Next: 'B' }

export const transitions = [
  ...refused(leading, [
    ['a Next and an End', 'CONFLICTING_FIELDS', { ...next, End: true }, next],
    ['neither Next nor End', 'MISSING_FIELD', {}, next],
    ['an End that is false, and no Next', 'MISSING_FIELD', { End: false }, { ...next, End: false }],
    ['an End in quotes', 'VALUE_INVALID', { End: 'true' }, next],
    ['a Next that is a number', 'VALUE_INVALID', { Next: 1 }, next],
    ['a Next to nowhere', 'MISSING_TRANSITION_TARGET', { Next: 'C' }, next],
    ['a state that nothing leads to', 'UNREACHABLE_STATE', { End: true }, next],
  ]),
  ...refused(machine, [
    ['states that go round for ever', 'MISSING_END_STATE', { Type: 'Pass', Next: 'A' }, pass],
    ['a Succeed that goes on', 'FIELD_UNSUPPORTED', { Type: 'Succeed', Next: 'A' }, { Type: 'Succeed' }],
    ['a Fail with an End', 'FIELD_UNSUPPORTED', { Type: 'Fail', End: true }, { Type: 'Fail' }],
    ['a Fail that reads a path', 'FIELD_UNSUPPORTED', { Type: 'Fail', InputPath: '$' }, { Type: 'Succeed', InputPath: '$' }],
    ['a Fail with an error that is a number', 'VALUE_INVALID', { Type: 'Fail', Error: 1 }, { Type: 'Fail', Error: '1' }],
    ['a Fail with two errors', 'CONFLICTING_FIELDS', { Type: 'Fail', Error: 'E', ErrorPath: '$.e' }, { Type: 'Fail', ErrorPath: '$.e' }],
    ['a Fail with two causes', 'CONFLICTING_FIELDS', { Type: 'Fail', Cause: 'c', CausePath: '$.c' }, { Type: 'Fail', CausePath: '$.c' }],
    ['an ErrorPath that is no path', 'PATH_INVALID', { Type: 'Fail', ErrorPath: 'e' }, { Type: 'Fail', ErrorPath: 'States.UUID()' }],
  ]),
  ...refused(
    (branch: object) => ({
      StartAt: 'A',
      States: { A: { Type: 'Parallel', Branches: [{ StartAt: 'X', States: { X: { Type: 'Pass', ...branch } } }], Next: 'B' }, B: pass },
    }),
    [['a way out of a branch', 'MISSING_TRANSITION_TARGET', { Next: 'B' }, { End: true }]],
  ),
]
