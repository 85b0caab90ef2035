import type { Names } from './names.ts'
import { type Calls, conditionsAt, type Place, type Write } from './place.ts'
import type { Branch, Condition, Rule, Step } from './recipe.ts'

type Choice = Extract<Step, { readonly kind: 'choice' }>

/** A Choice, of which one way at least does not jump. */
export function writeRules({ name: wished, rules, otherwise }: Choice, outer: Place, names: Names, write: Write): Calls {
  const name = names.withEndings(wished, ' (end)')
  const before = [...outer.before, name]
  const place: Place = { ...outer, before }
  let open = false
  const way = (branch: Branch, at: Place, jump: boolean): string => {
    const calls = write(branch, at, { jump, end: true, beEmpty: true })
    open ||= calls.open
    return `(flow) => flow${calls.text}`
  }
  const written = rules.map((rule, index) =>
    writeRule(rule, place, names, (branch, at) => way(branch, at, otherwise !== undefined || index < rules.length - 1)),
  )
  const last = otherwise === undefined ? '.noOtherwise()' : `.otherwise(${way(otherwise, place, false)})`
  return { text: `.choice(${JSON.stringify(name)}, (choose) => choose${written.join('')}${last})`, open, before }
}

function writeRule({ condition, form, branch }: Rule, place: Place, names: Names, way: (branch: Branch, place: Place) => string): string {
  if (form === 5 && place.data === 'order') {
    return `.whenPresent((given) => ({ note: given.input.note }), ${way(branch, { ...place, before: [], data: 'noted' })})`
  }
  const said = [
    ...(form === 1 ? ["comment: 'a rule'"] : []),
    ...(form === 2 ? [`assign: (given) => ({ ${names.variable()}: given.context.Execution.Name })`] : []),
    ...(form === 3 && place.language === 'JSONata' ? ['output: (given) => given.input'] : []),
  ]
  return `.when(${writeCondition(condition, place)}, ${said.length === 0 ? '' : `{ ${said.join(', ')} }, `}${way(branch, place)})`
}

/** A condition as a callback. */
export const writeCondition = (condition: Condition, place: Place): string => `(given) => ${ask(condition, conditionsAt(place))}`

function ask(condition: Condition, asked: readonly string[]): string {
  switch (condition.kind) {
    case 'compare':
      return asked[condition.form % asked.length] ?? 'true'
    case 'not':
      return `not(${ask(condition.condition, asked)})`
    case 'and':
    case 'or':
      return `${condition.kind}(${condition.conditions.map((inner) => ask(inner, asked)).join(', ')})`
  }
}
