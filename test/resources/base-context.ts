import { type BaseContext, mergeFragments, renderTemplate, type Step, type StepResult } from '../../src/template/index.ts'

/** What a step is told, for tests that run one by itself. */
export const baseContext: BaseContext = {
  serviceName: 'service',
  program: '/service.ts',
  commands: [],
  workDirectory: '/tmp',
  report: () => {},
  signal: new AbortController().signal,
}

export const run = async (step: Step<object, object>): Promise<StepResult<object>> => step.run(baseContext)

/** The template that these steps make, as text. */
export async function templateOf(...steps: readonly Step<object, object>[]): Promise<string> {
  const parts = await Promise.all(steps.map(async (step) => ({ owner: step.name, fragment: (await run(step)).fragment })))
  const { template, problems } = mergeFragments(parts)
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return renderTemplate(template)
}
