import type { Names } from './names.ts'
import type { Place, Write } from './place.ts'
import type { Guards } from './recipe.ts'

const retriers = [
  "{ errors: 'States.Timeout' }",
  "{ errors: ['States.TaskFailed', 'States.Permissions'], interval: '2 seconds', maxAttempts: 0 }",
  "{ errors: 'States.TaskFailed', backoffRate: 1.5, maxDelay: '1 minute', jitter: 'FULL', comment: 'again' }",
]

const caught = ["'States.Timeout'", "['States.TaskFailed', 'States.Runtime']", "'States.DataLimitExceeded'"]

/** Retriers, then catchers, the last of which may take every error; each goes through a handler, or jumps. */
export function writeGuards({ retries, catches }: Guards, place: Place, names: Names, write: Write): string {
  const retried = retries.map((form) => `.retry(${retriers[form % retriers.length] ?? ''})`)
  const handled = catches.map(({ errors, form, handler }, index) => {
    const isLast = index === catches.length - 1
    const named = isLast && errors > 2 ? "'States.ALL'" : caught[errors % caught.length]
    const target = place.before.at(-1 - form)
    const keep = `${form === 4 ? "comment: 'caught', " : ''}output: (given) => given.input`
    if (form > 3 && target !== undefined) return `.catch(${named}, goTo(${JSON.stringify(target)}), { ${keep} })`
    const assign = form === 3 ? `, assign: (given) => ({ ${names.variable()}: given.error.Error })` : ''
    const calls = write(handler, place, { jump: true, end: true, beEmpty: true })
    return `.catch(${named}, { ${keep}${assign} }, (flow) => flow${calls.text})`
  })
  return [...retried, ...handled].join('')
}
