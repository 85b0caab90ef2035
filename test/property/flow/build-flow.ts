import * as stepwright from '../../../src/index.ts'
import type { StateMachine } from '../../../src/states/index.ts'

const scope = { ...stepwright, Order: {} }

/** The machine that the TypeScript of a flow builds. No types stand in it, so that it is JavaScript, too. */
export function buildFlow(source: string): StateMachine {
  const machine: unknown = new Function(...Object.keys(scope), `return ${source}`)(...Object.values(scope))
  if (!isMachine(machine)) throw new Error('The flow does not end in a machine.')
  return machine
}

const isMachine = (value: unknown): value is StateMachine =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'stateMachine'

/** The same as a module that exports the machine: what the compiler sees, with the type of the machine's input. */
export const flowModule = (source: string): string => `
import { ${Object.keys(stepwright)
  .filter((name) => new RegExp(`(?<![.\\w'"])${name}[(\`.]`).test(source))
  .join(', ')} } from 'stepwright'

interface Item { readonly id: string; readonly n: number; readonly flag: boolean; readonly due: string }
interface Input extends Item { readonly nothing: null; readonly note?: string; readonly list: readonly Item[] }

const Order = {
  '~standard': { version: 1, vendor: 'test', validate: (value: unknown): unknown => value, types: {} as { input: Input; output: Input } },
} as const

export const machine = ${source}
`
