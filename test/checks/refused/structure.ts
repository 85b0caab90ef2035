import { ending, graphOf, jsonata, machine, pass, refused } from './definitions.ts'

const whole = (definition: unknown): unknown => definition
const withFields = (fields: object): object => machine(pass, fields)
const branches = (Branches: unknown): object => ending({ Type: 'Parallel', Branches })

export const structure = [
  ...refused(whole, [
    ['a definition that is an array', 'NOT_A_DEFINITION', [], machine(pass)],
    ['a definition without States', 'MISSING_FIELD', { StartAt: 'A' }, machine(pass)],
    ['a definition without StartAt', 'MISSING_FIELD', { States: { A: pass } }, machine(pass)],
    ['States that are an array', 'VALUE_INVALID', { StartAt: 'A', States: [] }, machine(pass)],
    ['no state at all', 'VALUE_INVALID', { StartAt: 'A', States: {} }, machine(pass)],
    ['a StartAt that is a number', 'VALUE_INVALID', { StartAt: 1, States: { A: pass } }, machine(pass)],
    ['a start that does not exist', 'MISSING_TRANSITION_TARGET', { StartAt: 'X', States: { A: pass } }, machine(pass)],
    ['a state that is null', 'VALUE_INVALID', { StartAt: 'A', States: { A: pass, B: null } }, machine(pass)],
    ['a state without a type', 'MISSING_FIELD', machine({ End: true }), machine(pass)],
    ['a type in small letters', 'VALUE_INVALID', machine({ Type: 'pass', End: true }), machine(pass)],
    ['a field that a state does not have', 'FIELD_UNSUPPORTED', machine({ ...pass, Retry: [] }), machine(pass)],
    ['a name of 81 characters', 'STATE_NAME_TOO_LONG', graphOf('x'.repeat(81)), graphOf('x'.repeat(80))],
    ['a definition over 1 MiB', 'DEFINITION_TOO_LARGE', machine({ ...pass, Comment: 'x'.repeat(1_048_576) }), machine(pass)],
    [
      'a name that an inner state has, too',
      'DUPLICATE_STATE_NAME',
      machine({ Type: 'Parallel', Branches: [graphOf('A')], End: true }),
      machine({ Type: 'Parallel', Branches: [graphOf('B')], End: true }),
    ],
  ]),
  ...refused(withFields, [
    ['a misspelt field of the definition', 'FIELD_UNSUPPORTED', { Coment: 'x' }, { Comment: 'x' }],
    ['a Comment that is a number', 'VALUE_INVALID', { Comment: 1 }, { Comment: '1' }],
    ['a Version that is a number', 'VALUE_INVALID', { Version: 1 }, { Version: '1.0' }],
    ['a timeout of no seconds', 'VALUE_INVALID', { TimeoutSeconds: 0 }, { TimeoutSeconds: 1 }],
    ['a query language that is none', 'VALUE_INVALID', { QueryLanguage: 'JSONpath' }, { QueryLanguage: 'JSONPath' }],
  ]),
  ...refused(
    (language: string) => machine({ ...pass, QueryLanguage: language }, jsonata),
    [['a state in JSONPath in a machine in JSONata', 'QUERY_LANGUAGE_UNSUPPORTED', 'JSONPath', 'JSONata']],
  ),
  ...refused(branches, [
    ['a Parallel without a branch', 'VALUE_INVALID', [], [graphOf('B')]],
    ['a branch that is a text', 'VALUE_INVALID', ['B'], [graphOf('B')]],
    ['a branch without a start', 'MISSING_FIELD', [{ States: { B: pass } }], [graphOf('B')]],
    ['a branch that starts nowhere', 'MISSING_TRANSITION_TARGET', [{ StartAt: 'X', States: { B: pass } }], [graphOf('B')]],
    ['a branch without a state', 'VALUE_INVALID', [{ StartAt: 'B', States: {} }], [graphOf('B')]],
    ['a branch with a query language of its own', 'FIELD_UNSUPPORTED', [{ ...graphOf('B'), ...jsonata }], [graphOf('B')]],
    ['a branch with a timeout', 'FIELD_UNSUPPORTED', [{ ...graphOf('B'), TimeoutSeconds: 1 }], [graphOf('B')]],
    ['a branch without an end', 'MISSING_END_STATE', [{ StartAt: 'B', States: { B: { Type: 'Pass', Next: 'B' } } }], [graphOf('B')]],
  ]),
]
