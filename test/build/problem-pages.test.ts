import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type DockerImageOptions, dockerImage } from '../../src/build/index.ts'
import { fill, temporaryFolder } from './temporary-folder.ts'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src/build')

/** Every problem that this folder can report, read out of its source. */
const codes = readdirSync(source)
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .filter((text) => /import .*\bProblem\b/.test(text))
  .flatMap((text) => [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code]) => code ?? ''))
  .filter((code) => !['STEPWRIGHT_PROGRAM', 'ENGINE_NEEDED'].includes(code))

const project = {
  'package.json': '{}',
  'service.ts': 'console.log(1)\n',
  'words.ts': "export const words = ['a']\n",
  'assets/logo.svg': '<svg/>',
  '.git/HEAD': 'ref: refs/heads/main\n',
  'node_modules/x/index.js': '',
  Dockerfile: 'FROM public.ecr.aws/docker/library/node:24-slim AS run\nARG STEPWRIGHT_PROGRAM\n',
}

/** Runs the step on a project with one thing in it changed, as a fence of a page shows it. */
async function problemsOf(language: string, subject: string, text: string): Promise<readonly string[]> {
  const folder = await temporaryFolder(project)
  if (language === 'dockerfile') await fill(folder, { Dockerfile: text })
  if (language === 'ts' && subject === 'service.ts') await fill(folder, { 'service.ts': text })
  if (subject === '.dockerignore') {
    await fill(folder, { '.dockerignore': text, 'run/nothing': '' })
    execFileSync('mkfifo', [join(folder, 'run/app.pipe')])
  }
  let options: DockerImageOptions = { repository: 'orders', ...(subject === '.dockerignore' ? { context: '.' } : {}) }
  if (subject === 'options') {
    await fill(folder, { 'options.mjs': `const dockerImage = (options) => options\nexport const options = ${text}` })
    const module = (await import(pathToFileURL(join(folder, 'options.mjs')).href)) as { readonly options: DockerImageOptions }
    options = module.options
  }
  const [, imageUri] = /--image (\S+)/.exec(language === 'sh' ? text : '') ?? []
  const { problems } = await dockerImage(options).run({
    serviceName: 'orders',
    program: join(folder, 'service.ts'),
    commands: [],
    workDirectory: join(folder, '.stepwright'),
    report: () => {},
    signal: new AbortController().signal,
    ...(imageUri === undefined ? {} : { imageUri }),
  })
  return (problems ?? []).map(({ code }) => code)
}

test('the problems of this folder are found in its source', () => {
  expect(new Set(codes).size).toBe(13)
})

test.each([...new Set(codes)])('the page of %s shows a wrong and a right example', async (code) => {
  const page = readFileSync(join(root, 'docs/problems', `${code}.md`), 'utf8')
  const examples = [...page.matchAll(/## (Wrong|Right)\n\n```(\w+) ?(\S*)\n(.*?)```/gs)]
  expect(examples.map(([, kind]) => kind)).toEqual(['Wrong', 'Right'])
  for (const [, kind, language = '', subject = '', text = ''] of examples) {
    const problems = await problemsOf(language, subject, text)
    if (kind === 'Wrong') expect(problems).toContain(code)
    else expect(problems).toEqual([])
  }
})
