import { expect, test } from 'vitest'
import { isReferencePath, type Path, parsePath } from '../../src/asl/index.ts'

function path(text: string): Path {
  const parsed = parsePath(text)
  if (parsed.kind !== 'path') throw new Error(`'${text}' is no path: ${parsed.message}`)
  return parsed
}

test('a path starts from the data, the context object or a variable', () => {
  expect(path('$').root).toEqual({ kind: 'input' })
  expect(path('$.a').root).toEqual({ kind: 'input' })
  expect(path('$$.Execution.Id').root).toEqual({ kind: 'context' })
  expect(path('$order.total').root).toEqual({ kind: 'variable', name: 'order' })
  expect(path('$größe').root).toEqual({ kind: 'variable', name: 'größe' })
})

test.each([
  [
    '$.a.b',
    [
      { kind: 'field', name: 'a' },
      { kind: 'field', name: 'b' },
    ],
  ],
  ["$['a b']", [{ kind: 'field', name: 'a b' }]],
  ['$["it\'s"]', [{ kind: 'field', name: "it's" }]],
  ["$['it\\'s']", [{ kind: 'field', name: "it's" }]],
  ["$['gr\\u00fcn']", [{ kind: 'field', name: 'grün' }]],
  ["$['a','b']", [{ kind: 'fields', names: ['a', 'b'] }]],
  ['$.delivery-partner', [{ kind: 'field', name: 'delivery-partner' }]],
  ['$.@type', [{ kind: 'field', name: '@type' }]],
  ['$[0]', [{ kind: 'index', index: 0 }]],
  ['$.[0]', [{ kind: 'index', index: 0 }]],
  [
    '$.a[-1]',
    [
      { kind: 'field', name: 'a' },
      { kind: 'index', index: -1 },
    ],
  ],
  ['$[0,2]', [{ kind: 'indexes', indexes: [0, 2] }]],
  ['$[1:3]', [{ kind: 'slice', from: 1, to: 3 }]],
  ['$[1:]', [{ kind: 'slice', from: 1 }]],
  ['$[:2]', [{ kind: 'slice', to: 2 }]],
  ['$.*', [{ kind: 'wildcard' }]],
  ['$[*]', [{ kind: 'wildcard' }]],
  ['$..id', [{ kind: 'descendants' }, { kind: 'field', name: 'id' }]],
  [
    '$.a.length()',
    [
      { kind: 'field', name: 'a' },
      { kind: 'function', name: 'length' },
    ],
  ],
])('%s', (text, steps) => {
  expect(path(text).steps).toEqual(steps)
})

test('a path is definite when it can match one value at most, a reference path when it names one place', () => {
  expect(['$', '$.a[0]', "$['a'].b", '$.a.length()', "$.a['b','c']"].map((text) => path(text).definite)).not.toContain(false)
  expect(['$.*', '$..a', '$[1:]', '$[0,1]', '$[?(@.a)]', "$['a','b'].c"].map((text) => path(text).definite)).not.toContain(true)
  expect(['$.a[0].b', '$'].map((text) => isReferencePath(path(text)))).toEqual([true, true])
  expect(['$.a[-1]', '$.a[*]'].map((text) => isReferencePath(path(text)))).toEqual([false, false])
})

test('a filter holds comparisons, and, or, not, lists, patterns and words without quotes', () => {
  expect(path("$.o[?(@.n > 1 && (@.s in ['a', 'b'] || !@.gone) && @.t =~ /x.*/i && @.u == Failure)]").steps[1]).toMatchObject({
    kind: 'filter',
    filter: {
      kind: 'and',
      left: {
        kind: 'and',
        left: {
          kind: 'and',
          left: { kind: 'compare', operator: '>', left: { from: 'item' }, right: { value: 1 } },
          right: {
            kind: 'or',
            left: { operator: 'in', right: { value: ['a', 'b'] } },
            right: { kind: 'not', operand: { kind: 'exists' } },
          },
        },
        right: { operator: '=~', right: { kind: 'regex', pattern: 'x.*', flags: 'i' } },
      },
      right: { operator: '==', right: { value: 'Failure' } },
    },
  })
})

test.each([
  ['', "'$' is missing at the end", 0],
  ['a.b', "'$' expected, found 'a'", 0],
  ['$.', 'a name is missing at the end', 2],
  ['$..', 'a name is missing at the end', 3],
  ['$.a b', "' ' is not expected here", 3],
  ['$.a[', 'the bracket is not closed', 4],
  ['$[x]', "'x' is no index and no name in quotes", 2],
  ["$['a]", 'the quote is not closed', 2],
  ['$.a.size()', "'size()' is no function of a path", 4],
  ['$[?(@.a == )]', 'a path or a value expected', 11],
  ['$[?(@.a ~ 1)]', "')' expected, found '~'", 8],
  ['$[?(@.a =~ /(/)]', "'/(/' is no pattern", 11],
])('%s is refused, with the place', (text, message, offset) => {
  expect(parsePath(text)).toEqual({ kind: 'syntax-problem', message, offset })
})
