import type { Condition } from '../expressions/index.ts'
import type { Branch, Chain, Draft, Link } from './chain.ts'
import { wait } from './draft.ts'
import { rule } from './draft-rule.ts'
import { expanded } from './expand.ts'
import type { TimeOf } from './options.ts'
import type { Scope } from './scope.ts'

/** A Choice that leads through a body and back to itself as long as the condition is true. */
export const repeated = <I, V, C>(name: string, condition: (given: Scope<I, V, C>) => Condition, body: Branch): Draft => ({
  kind: 'choice',
  name,
  rules: [rule(condition, { previous: body, link: { kind: 'goTo', target: name } }, undefined)],
  otherwise: undefined,
})

/** A body, and a Choice that leads back to its beginning, after a Wait, until the condition is true. */
export const polled = <I, V, C>(
  name: string,
  body: Branch,
  options: { readonly every: TimeOf<Scope<I, V, C>>; readonly until: (given: Scope<I, V, C>) => Condition },
): Link => {
  const pause: Chain = { previous: undefined, link: wait(`${name} (wait)`, options.every, undefined) }
  const again: Chain = { previous: pause, link: { kind: 'goTo', target: firstIn(body) ?? name } }
  const choice: Draft = { kind: 'choice', name, rules: [rule(options.until, undefined, undefined)], otherwise: again }
  return { kind: 'part', chain: { previous: body, link: choice }, prefix: '' }
}

/** The name of the state that a chain begins with. */
function firstIn(chain: Branch): string | undefined {
  const first = expanded(chain).find((link) => 'name' in link)
  return first === undefined || !('name' in first) ? undefined : first.name
}
