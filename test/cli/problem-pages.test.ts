import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '../../src/cli/all-commands.ts'
import { checkNames } from '../../src/cli/check-names.ts'
import { checkParameters } from '../../src/cli/check-parameters.ts'
import { readDefinitionFile } from '../../src/cli/definition-file.ts'
import { InvalidDefinitionError, type Problem } from '../../src/core/index.ts'
import { checkInput, type Service, service } from '../../src/service/index.ts'
import { stateMachine } from '../../src/states/index.ts'
import { workingDirectory } from './run.ts'

const here = workingDirectory()
mkdirSync(join(here, 'flows'))
writeFileSync(join(here, 'flows/order.asl.json'), '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}')

const source = (folder: string): string[] =>
  readdirSync(new URL(`../../src/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../src/${folder}/${name}`, import.meta.url), 'utf8'))

/** Every problem that the command line and the service builder can report, read out of their source. */
const codes = [...source('cli'), ...source('service')]
  .filter((text) => /import .*\bProblem\b/.test(text))
  .flatMap((text) => [...text.replaceAll(/=== '[A-Z_]+'/g, '').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code]) => code ?? ''))
  .filter((code) => code !== 'TIMED_OUT')

const pageOf = (code: string): string => readFileSync(new URL(`../../docs/problems/${code}.md`, import.meta.url), 'utf8')

/** Those whose examples are no whole services, which test/architecture/problem-pages.test.ts builds. */
const ownCodes = [...new Set(codes)].filter((code) => !pageOf(code).includes('```ts service'))

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const [, count] = /--count (\S+)/.exec(text) ?? []
  if (count !== undefined) {
    const schema = z.coerce.number().int()
    return (await service('orders').option('count', { description: 'how many', placeholder: 'N', schema }).parts.parseOptions({ count }))
      .problems
  }
  const [, input] = /--input '(.*)'/.exec(text) ?? []
  if (input !== undefined) {
    const machine = stateMachine('Charge', { input: z.object({ order: z.object({ id: z.string() }) }) })
      .pass('Done')
      .end()
    return checkInput(machine, JSON.parse(input)).then(
      () => [],
      (error: unknown) => (error instanceof InvalidDefinitionError ? error.problems : Promise.reject(error)),
    )
  }
  const [, parameter] = /--param (\w+)=/.exec(text) ?? []
  if (parameter !== undefined) {
    const template = { AWSTemplateFormatVersion: '2010-09-09' as const, Resources: {}, Parameters: { Size: { Type: 'String' } } }
    try {
      checkParameters(template, { [parameter]: 'big' })
      return []
    } catch (error) {
      if (!(error instanceof InvalidDefinitionError)) throw error
      return error.problems
    }
  }
  const [, file] = /^stepwright validate (\S+)/.exec(text) ?? []
  if (file !== undefined) return (await readDefinitionFile(join(here, file), 'STANDARD')).problems
  const { parts } = runInNewContext(text, { service, z }) as Service<object, object>
  return checkNames(parts, commands)
}

test('the problems of these folders are found in their source', () => {
  expect(codes).toContain('MACHINE_OPTION_INVALID')
  expect(ownCodes.length).toBe(10)
})

test.each(ownCodes)('the page of %s shows a wrong and a right example', async (code) => {
  const examples = [...pageOf(code).matchAll(/## (Wrong|Right)\n\n```\w+\n(.*?)```/gs)]
  expect(examples.map(([, kind]) => kind)).toEqual(['Wrong', 'Right'])
  for (const [, kind, text = ''] of examples) {
    const problems = await problemsOf(text)
    if (kind === 'Wrong') expect(problems.map((problem) => problem.code)).toContain(code)
    else expect(problems).toEqual([])
  }
})
