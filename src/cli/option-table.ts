/** An option of Stepwright's own. */
export interface CliOption {
  readonly name: string
  /** What stands for the value in help. Absent: the option is a flag. */
  readonly placeholder?: string
  readonly description: string
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  /** It may be given more than once. */
  readonly repeatable?: boolean
}

/** Every option that Stepwright's commands take. A command names those that are its own. */
export const optionTable = {
  target: {
    name: 'target',
    placeholder: 'local|aws',
    choices: ['local', 'aws'],
    description: 'where to: a sandbox on this machine (the default), or AWS',
  },
  noop: { name: 'noop', description: 'everything up to the first change outside this machine' },
  execute: { name: 'execute', description: 'run the state machine afterwards, and follow it to its end' },
  input: { name: 'input', placeholder: 'JSON|@FILE', description: "the execution's input" },
  machine: { name: 'machine', placeholder: 'NAME', description: 'which state machine to run, where the service has several' },
  out: { name: 'out', placeholder: 'DIR', description: 'where template and definitions are written (default: .stepwright)' },
  outFile: { name: 'out', placeholder: 'FILE', description: 'write to this file (default: to standard output)' },
  image: { name: 'image', placeholder: 'URI', description: 'use an image that exists; nothing is built or pushed' },
  buildArg: { name: 'build-arg', placeholder: 'KEY=VALUE', repeatable: true, description: "a value for one of the Dockerfile's ARGs" },
  runner: {
    name: 'runner',
    placeholder: 'auto|container|process',
    choices: ['auto', 'container', 'process'],
    description: 'how the sandbox runs tasks: in containers where a Docker engine answers (auto), or as said',
  },
  region: { name: 'region', placeholder: 'REGION', description: 'the AWS region' },
  profile: { name: 'profile', placeholder: 'NAME', description: 'the AWS profile' },
  buildId: { name: 'build-id', placeholder: 'ID', description: 'the name of this build (default: the git commit)' },
  tag: { name: 'tag', placeholder: 'KEY=VALUE', repeatable: true, description: 'a tag for the stack and everything in it' },
  param: { name: 'param', placeholder: 'KEY=VALUE', repeatable: true, description: "a value for one of the template's parameters" },
  port: { name: 'port', placeholder: 'N', description: 'the port on 127.0.0.1 (default: a free one)' },
  type: {
    name: 'type',
    placeholder: 'STANDARD|EXPRESS',
    choices: ['STANDARD', 'EXPRESS'],
    description: 'the type of machine that the definitions are for (default: STANDARD)',
  },
  adopt: { name: 'adopt', description: "take a stack of the same name that is not this service's" },
  yes: { name: 'yes', description: 'do not ask' },
  json: { name: 'json', description: 'one JSON object a line on standard output; text for people goes to standard error' },
  quiet: { name: 'quiet', description: 'only the result' },
  noColor: { name: 'no-color', description: 'no colors' },
} as const satisfies Readonly<Record<string, CliOption>>

/** What every command takes. */
export const commonOptions: readonly CliOption[] = [optionTable.json, optionTable.quiet, optionTable.noColor]
