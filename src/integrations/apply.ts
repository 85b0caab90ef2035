import { computed, type Expression, node, type Reference } from '../expressions/index.ts'

/**
 * Calls a JSONata function on a value, for what no operator of ours says. Where the value is absent, so is the result.
 *
 * @param jsonata the text of a function of one parameter, which gives an object.
 */
export const applyJsonata = <T>(jsonata: string, value: Expression<unknown>): Reference<T> =>
  computed<T>({
    kind: 'call',
    function: 'each',
    arguments: [
      { kind: 'object', fields: { value: value[node] } },
      { kind: 'raw', language: 'JSONata', text: jsonata },
    ],
  })
