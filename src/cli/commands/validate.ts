import { isError } from '../../core/index.ts'
import { checkService } from '../../service/index.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { crossCheck } from '../cross-check.ts'
import { problemFields } from '../ending.ts'
import { baseContext, hookCall } from '../hook-call.ts'
import { problemCount, problemLines } from '../render/problem-lines.ts'

/** Shows everything that is wrong with a service. */
export const run: ServiceCommandModule['run'] = async (service, options, settings, environment) => {
  const base = baseContext(service, settings, environment)
  const synthesis = await checkService(service, base, hookCall('validate', service, options, settings, environment))
  const problems = [...synthesis.problems, ...(await crossCheck(synthesis))]
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
