import type { Names } from './names.ts'
import { type Calls, fieldsAt, type Place } from './place.ts'
import type { Step } from './recipe.ts'

type Plain = Extract<Step, { readonly kind: 'pass' | 'wait' | 'detour' }>
type Task = Extract<Step, { readonly kind: 'task' }>

const pick = (choices: readonly string[], form: number): string => choices[form % choices.length] ?? ''

/** States that give on what they get. */
export function writePlain(step: Plain, place: Place, names: Names): Calls {
  const name = names.next(step.name)
  const before = [...place.before, name]
  if (step.kind === 'pass') return { text: call('pass', name, pass(step.form, place, names)), open: true, before }
  if (step.kind === 'wait') {
    return {
      text: call(
        'wait',
        name,
        time(step.form, place),
        pick(['', "{ comment: 'a while' }", '{ output: (given) => given.input }'], step.form),
      ),
      open: true,
      before,
    }
  }
  const shaped = call('pass', name, `{ output: () => (${pick(payloads, step.form)}) }`)
  if (!place.variables || place.data !== 'order') return { text: call('pass', name), open: true, before }
  const back = call('pass', names.next(`${step.name.slice(0, 40)} back`), '{ output: (given) => given.variables.order }')
  const told = call(
    'task',
    names.next(`Tell ${step.name.slice(0, 40)}`),
    `(given) => sns.publish({ topic: '${topic}', message: given.variables.order.id })`,
  )
  return { text: shaped + told + back, open: true, before: place.before }
}

/** One call of one service, whose output is its input. */
export function writeTask({ service, form }: Task, name: string, place: Place, names: Names): string {
  const { text, number } = fieldsAt(place)
  const message = text === undefined ? "'nothing'" : `given.input.${text}`
  const given = text === undefined ? '()' : '(given)'
  const waits = place.express
    ? ''
    : pick(['', '', '', "timeout: '5 minutes'", "heartbeat: '30 seconds'", "timeout: '5 minutes', heartbeat: '30 seconds'"], service)
  const action =
    waits === ''
      ? pick(
          [
            `${given} => sns.publish({ topic: '${topic}', message: ${message} })`,
            `${given} => lambda.invoke({ function: 'work', payload: { id: ${message}, odd: ${JSON.stringify(oddText)}, list: [1, { a: ${message} }] } })`,
            `${given} => sqs.sendMessage({ queue: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders', body: { id: ${message}, "it's": '50% {odd}' } })`,
          ],
          service,
        )
      : `(given) => lambda.invoke.waitForTaskToken({ function: 'work', payload: { token: given.context.Task.Token } })`
  const limit =
    waits !== ''
      ? [waits]
      : number !== undefined && form === 1
        ? [`timeout: (given) => given.input.${number}`]
        : form === 2
          ? ["timeout: '5 minutes'"]
          : []
  const assigned = form % 2 === 0 ? [`assign: (given) => ({ ${names.variable()}: given.context.State.RetryCount })`] : []
  const said = form === 4 ? ["comment: 'It\\'s a call'"] : []
  return call('task', name, action, `{ ${[...said, ...limit, ...assigned, 'output: (given) => given.input'].join(', ')} }`)
}

/** A call of the builder. */
export const call = (method: string, name: string, ...given: readonly string[]): string =>
  `.${method}(${[JSON.stringify(name), ...given.filter((one) => one !== '')].join(', ')})`

const topic = 'arn:aws:sns:eu-west-1:123456789012:orders'
const oddText = 'It\'s {% odd %}, "${quoted}" \\ and `ticks` 🚀'
const payloads = [
  "{ a: 1, b: ['x', null, true], c: { 'odd key': \"it's\" } }",
  `[1, ${JSON.stringify(oddText)}]`,
  `{ text: ${JSON.stringify(`${oddText}\n`)} }`,
  "'just a text'",
  '{ nested: { deeper: [{ deepest: [] }] } }',
  '{}',
]

function pass(form: number, { language, data, variables }: Place, names: Names): string {
  if (form === 1) return '{ output: (given) => given.input }'
  if (form === 2) return `{ comment: 'Sets', assign: () => ({ ${names.variable()}: ${payloads[0] ?? ''} }) }`
  if (form === 3) return `{ assign: (given) => ({ ${names.variable()}: given.context.State.EnteredTime }) }`
  if (language === 'JSONata' && (data === 'order' || data === 'item') && form === 4) {
    return '{ output: (given) => merge(given.input, { n: add(given.input.n, 1), id: text`${given.input.id} and ${given.input.n}` }) }'
  }
  if (variables && data === 'order' && form === 5) return '{ output: (given) => given.variables.order }'
  return ''
}

function time(form: number, place: Place): string {
  const { number, time: until } = fieldsAt(place)
  if (number !== undefined && form === 1) return `(given) => given.input.${number}`
  if (until !== undefined && form === 2) return `{ until: (given) => given.input.${until} }`
  return form === 3 ? "{ until: '2030-01-31T12:00:00Z' }" : "'90 seconds'"
}
