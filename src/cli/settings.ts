import type { Json } from '../core/index.ts'
import { readInput, readPairs, readPort, readTags } from './option-values.ts'

/** What the command line says, apart from how it is shown and the service's own options. */
export interface Settings {
  readonly target: 'local' | 'aws'
  readonly noop: boolean
  readonly execute: boolean
  readonly input: Json | undefined
  readonly machine: string | undefined
  readonly out: string | undefined
  readonly image: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  readonly runner: 'auto' | 'container' | 'process'
  readonly region: string | undefined
  readonly profile: string | undefined
  readonly buildId: string | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly params: Readonly<Record<string, string>>
  readonly port: number | undefined
  readonly type: 'STANDARD' | 'EXPRESS'
  readonly adopt: boolean
  readonly yes: boolean
}

/** The values of options by name, as the parser gives them. */
export type RawValues = Readonly<Record<string, unknown>>

/** Reads the values of the command line. @throws UsageError where one has not the form that it must have. */
export function readSettings(values: RawValues): Settings {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const flag = (name: string): boolean => values[name] === true
  return {
    target: text('target') === 'aws' ? 'aws' : 'local',
    noop: flag('noop'),
    execute: flag('execute'),
    input: readInput(text('input')),
    machine: text('machine'),
    out: text('out'),
    image: text('image'),
    buildArgs: readPairs('build-arg', values['buildArg']),
    runner: text('runner') === 'container' ? 'container' : text('runner') === 'process' ? 'process' : 'auto',
    region: text('region'),
    profile: text('profile'),
    buildId: text('buildId'),
    tags: readTags(values['tag']),
    params: readPairs('param', values['param']),
    port: readPort(text('port')),
    type: text('type') === 'EXPRESS' ? 'EXPRESS' : 'STANDARD',
    adopt: flag('adopt'),
    yes: flag('yes'),
  }
}
