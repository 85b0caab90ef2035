import { ending, endingInJsonata, machine, pass, refused } from './definitions.ts'

const wait = (fields: object): object => ending({ Type: 'Wait', ...fields })
const passing = (fields: object): object => ending({ ...pass, ...fields })
const passingInJsonata = (fields: object): object => endingInJsonata({ ...pass, ...fields })
const computed = (call: unknown): object => passing({ Parameters: { 'a.$': call } })
const output = (Output: unknown): object => passingInJsonata({ Output })
const assign = (Assign: unknown): object => passing({ Assign })
const nested = (name: string): object =>
  ending({ Type: 'Parallel', Assign: { v: 1 }, Branches: [{ StartAt: 'B', States: { B: { ...pass, Assign: { [name]: 2 } } } }] })
const nest = (depth: number): string => `${'States.Array('.repeat(depth)}1${')'.repeat(depth)}`

export const values = [
  ...refused(wait, [
    ['a Wait for nothing', 'MISSING_FIELD', {}, { Seconds: 1 }],
    [
      'seconds and a timestamp',
      'CONFLICTING_FIELDS',
      { Seconds: 1, Timestamp: '2030-01-01T00:00:00Z' },
      { Timestamp: '2030-01-01T00:00:00Z' },
    ],
    ['two paths', 'CONFLICTING_FIELDS', { SecondsPath: '$.s', TimestampPath: '$.t' }, { SecondsPath: '$.s' }],
    ['less than no second', 'VALUE_INVALID', { Seconds: -1 }, { Seconds: 0 }],
    ['half a second', 'VALUE_INVALID', { Seconds: 0.5 }, { Seconds: 1 }],
    ['seconds in quotes', 'VALUE_INVALID', { Seconds: '10' }, { Seconds: '${Seconds}' }],
    ['too many seconds', 'VALUE_INVALID', { Seconds: 100_000_000 }, { Seconds: 99_999_999 }],
    ['an expression in JSONPath', 'VALUE_INVALID', { Seconds: '{% 1 %}' }, { SecondsPath: '$.s' }],
    ['a day without a time', 'VALUE_INVALID', { Timestamp: '2030-01-01' }, { Timestamp: '2030-01-01T00:00:00+01:00' }],
    ['a timestamp in small letters', 'VALUE_INVALID', { Timestamp: '2030-01-01t00:00:00z' }, { Timestamp: '2030-01-01T00:00:00.5Z' }],
    ['a day that no month has', 'VALUE_INVALID', { Timestamp: '2030-02-29T00:00:00Z' }, { Timestamp: '2028-02-29T00:00:00Z' }],
    ['a path of many seconds', 'PATH_NOT_REFERENCE', { SecondsPath: '$.s[*]' }, { SecondsPath: '$.s[0]' }],
  ]),
  ...refused(passing, [
    ['a path without $', 'PATH_INVALID', { InputPath: 'a' }, { InputPath: '$.a' }],
    ['a path that is a number', 'VALUE_INVALID', { InputPath: 1 }, { InputPath: null }],
    ['a path with an open bracket', 'PATH_INVALID', { InputPath: "$['a" }, { InputPath: "$['a']" }],
    ['a result that goes to many places', 'PATH_NOT_REFERENCE', { ResultPath: '$.a[*]' }, { ResultPath: '$.a[0]' }],
    ['a result into the context', 'PATH_NOT_REFERENCE', { ResultPath: '$$.a' }, { ResultPath: '$.a' }],
    ['a result into a variable', 'PATH_NOT_REFERENCE', { ResultPath: '$v', Assign: { v: 1 } }, { ResultPath: '$.v', Assign: { v: 1 } }],
    ['a field that is given twice', 'DUPLICATE_FIELD', { Parameters: { a: 1, 'a.$': '$.a' } }, { Parameters: { a: 1, 'b.$': '$.a' } }],
    ['an Output in JSONPath', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Output: 1 }, { Result: 1 }],
  ]),
  ...refused(computed, [
    ['a path that is a word', 'PATH_INVALID', 'x', '$.x'],
    ['a path that is an object', 'PATH_INVALID', { b: 1 }, '$.b'],
    ['a path that is null', 'PATH_INVALID', null, '$'],
    ['a function that does not exist', 'INTRINSIC_INVALID', 'States.Join($.a)', 'States.Array($.a)'],
    ['a function without its end', 'INTRINSIC_INVALID', 'States.Array($.a', 'States.Array($.a)'],
    ['a function with too few arguments', 'INTRINSIC_INVALID', 'States.MathAdd(1)', 'States.MathAdd(1, 2)'],
    ['a function with too many arguments', 'INTRINSIC_INVALID', 'States.UUID(1)', 'States.UUID()'],
    ['a word without quotes', 'INTRINSIC_INVALID', 'States.Array(abc)', "States.Array('abc')"],
    ['a text that escapes a letter', 'INTRINSIC_INVALID', "States.Format('\\n')", "States.Format('\\\\n')"],
    ['functions that are nested too deeply', 'INTRINSIC_INVALID', nest(12), nest(10)],
  ]),
  ...refused(output, [
    ['an expression without its end', 'JSONATA_SYNTAX', '{% $f( %}', '{% $now() %}'],
    ['an expression with nothing in it', 'JSONATA_SYNTAX', '{% %}', '{% 1 %}'],
    ['a name that is looked up in nothing', 'JSONATA_REFERENCE_UNSUPPORTED', '{% total %}', '{% $states.input[total > 1] %}'],
    ['the input as $', 'JSONATA_REFERENCE_UNSUPPORTED', '{% $.total %}', '{% $states.input[$.total > 1] %}'],
    ['$ in a function', 'JSONATA_REFERENCE_UNSUPPORTED', '{% $sum($) %}', '{% $states.input.($sum($)) %}'],
    ['the input as $$', 'JSONATA_REFERENCE_UNSUPPORTED', '{% $$.total %}', '{% $states.input ~> |$|{"a": b}| %}'],
    ['an error outside of a catcher', 'JSONATA_REFERENCE_UNSUPPORTED', '{% $states.errorOutput %}', '{% $states.input %}'],
  ]),
  ...refused(passingInJsonata, [
    ['Parameters in JSONata', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Parameters: {} }, { Output: {} }],
    ['a Result in JSONata', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Result: 1 }, { Output: 1 }],
    ['Arguments of a Pass', 'FIELD_UNSUPPORTED', { Arguments: {} }, { Output: {} }],
    ['an Assign that is a list', 'VALUE_INVALID', { Assign: [1] }, { Assign: '{% {"v": 1} %}' }],
  ]),
  ...refused(assign, [
    ['an Assign that is a text', 'VALUE_INVALID', 'v', { v: 1 }],
    ['a variable named states', 'VARIABLE_NAME_INVALID', { states: 1 }, { state: 1 }],
    ['a variable that begins with a digit', 'VARIABLE_NAME_INVALID', { '1v': 1 }, { v1: 1 }],
    ['a variable with a dash', 'VARIABLE_NAME_INVALID', { 'a-b': 1 }, { a_b: 1 }],
    ['a variable with its $', 'VARIABLE_NAME_INVALID', { $v: 1 }, { 'v.$': '$.v' }],
    ['a variable without a name', 'VARIABLE_NAME_INVALID', { '': 1 }, { größe: 1 }],
    ['a variable of 81 characters', 'VARIABLE_NAME_INVALID', { ['v'.repeat(81)]: 1 }, { ['v'.repeat(80)]: 1 }],
  ]),
  ...refused(nested, [['a variable that the graph around has', 'VARIABLE_NAME_INVALID', 'v', 'w']]),
  ...refused(machine, [
    ['an Assign of a Succeed', 'FIELD_UNSUPPORTED', { Type: 'Succeed', Assign: { v: 1 } }, { ...pass, Assign: { v: 1 } }],
    ['an Assign of a Fail', 'FIELD_UNSUPPORTED', { Type: 'Fail', Assign: { v: 1 } }, { Type: 'Fail' }],
  ]),
]
