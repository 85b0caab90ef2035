import { secondOpinion } from '../../checks/index.ts'
import { isError, type Problem } from '../../core/index.ts'
import { checkService } from '../../service/index.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { baseContext, hookCall } from '../hook-call.ts'
import { owned } from '../owned.ts'
import { problemFields } from '../problem-fields.ts'
import { problemCount, problemLines } from '../render/problem-lines.ts'

/** Shows everything that is wrong with a service. */
export const run: ServiceCommandModule['run'] = async (service, options, settings, environment) => {
  const base = baseContext(service, settings, environment)
  const synthesis = await checkService(service, base, hookCall('validate', service, options, settings, environment))
  const faulty = new Set(synthesis.problems.filter(isError).map(({ owner }) => owner))
  const sound = Object.entries(synthesis.definitions).filter(([owner]) => !faulty.has(owner))
  const opinions = await Promise.all(sound.map(([owner, text]) => opinionOn(owner, text)))
  const problems = [...synthesis.problems, ...opinions.flat()]
  const invalid = problems.some(isError)
  const { name } = service.parts
  return {
    status: invalid ? 'INVALID' : 'SUCCEEDED',
    fields: { command: 'validate', service: name, problems: problems.map(problemFields) },
    lines: [
      ...problemLines(problems, environment.style),
      problems.length === 0 ? `${name} is valid.` : `${name}: ${problemCount(problems)}.`,
    ],
  }
}

const opinionOn = async (owner: string, text: string): Promise<Problem[]> =>
  (await secondOpinion(JSON.parse(text))).map((problem) => owned(problem, owner))
