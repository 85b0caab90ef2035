import { Names } from './names.ts'
import type { Aside, Calls, May, Place, Write } from './place.ts'
import type { Branch, Ending, Recipe, Step } from './recipe.ts'
import { writeRules } from './write-choice.ts'
import { writeGuards } from './write-guards.ts'
import { writeFragment, writeLoop } from './write-loops.ts'
import { writeNested } from './write-nested.ts'
import { writePlain, writeTask } from './write-plain.ts'

/** The TypeScript of a machine of the public builder, as an expression. */
export function writeFlow({ language, express, main, aside: stands }: Recipe): string {
  const names = new Names()
  const aside: Aside = { name: names.next('Aside'), used: false }
  const place: Place = { language, express, data: 'order', variables: true, labels: true, before: [], aside }
  const calls = writer(names)(main, place, { jump: false, end: false, beEmpty: true })
  const options = ['input: Order', `queryLanguage: '${language}'`, ...(express ? ["type: 'EXPRESS'"] : [])]
  const begin = `stateMachine('Machine', { ${options.join(', ')} }).pass('${names.next('Begin')}', { assign: ({ input }) => ({ order: input }) })`
  return `${begin}${calls.text}${writeAside(aside, stands, place, writer(names))}.end()`
}

function writeAside(aside: Aside, branch: Branch, place: Place, write: Write): string {
  if (!aside.used) return ''
  const calls = write(branch, { ...place, aside: undefined }, { jump: false, end: false, beEmpty: true })
  return `.aside((flow) => flow.pass(${JSON.stringify(aside.name)})${calls.text}${calls.open ? '.end()' : ''})`
}

const writer = (names: Names): Write => {
  const write: Write = (branch, place, may) => {
    let calls: Calls = { text: '', open: true, before: place.before }
    for (const step of branch.steps) {
      if (!calls.open) return calls
      const { text, open, before } = writeStep(step, { ...place, before: calls.before }, names, write)
      calls = { text: calls.text + text, open, before }
    }
    if (calls.text === '' && !may.beEmpty) calls = { ...calls, text: `.pass(${JSON.stringify(names.next('Empty'))})` }
    return calls.open ? ended(calls, branch.ending, place, may, names) : calls
  }
  return write
}

function ended(calls: Calls, ending: Ending, { aside, data }: Place, may: May, names: Names): Calls {
  const close = (text: string): Calls => ({ ...calls, text: `${calls.text}${text}`, open: false })
  switch (ending.kind) {
    case 'on':
      return calls
    case 'end':
      return may.end ? close('.end()') : calls
    case 'aside':
      if (aside === undefined || !may.jump || data !== 'order') return calls
      aside.used = true
      return close(`.goTo(${JSON.stringify(aside.name)})`)
    case 'goTo': {
      const target = calls.before.at(-1 - ending.back)
      return may.jump && target !== undefined ? close(`.goTo(${JSON.stringify(target)})`) : calls
    }
    case 'succeed':
      return close(
        `.succeed(${JSON.stringify(names.next(ending.name))}${['', ', { output: (given) => given.input }'][ending.form % 2] ?? ''})`,
      )
    case 'fail':
      return close(`.fail(${JSON.stringify(names.next(ending.name))}, ${failures[ending.form % failures.length] ?? ''})`)
  }
}

const failures = [
  "{ error: 'Flow.Failed', cause: 'It was {% odd %} and ${odd}' }",
  '(given) => ({ cause: given.context.Execution.Name })',
  '{}',
]

function writeStep(step: Step, place: Place, names: Names, write: Write): Calls {
  switch (step.kind) {
    case 'pass':
    case 'wait':
    case 'detour':
      return writePlain(step, place, names)
    case 'task': {
      const name = names.next(step.name)
      const text = writeTask(step, name, place, names)
      return { text: text + writeGuards(step.guards, place, names, write), open: true, before: [...place.before, name] }
    }
    case 'choice':
      return writeRules(step, place, names, write)
    case 'while':
    case 'poll':
      return writeLoop(step, place, names, write)
    case 'use':
      return writeFragment(step, place, names, write)
    case 'parallel':
    case 'map':
    case 'group':
    case 'distributed':
      return writeNested(step, place, names, write)
  }
}
