import { secondOpinion } from '../../checks/index.ts'
import { isError, type Problem } from '../../core/index.ts'
import { readDefinitionFile } from '../definition-file.ts'
import type { FileCommandModule } from '../file-command-module.ts'
import { problemFields } from '../problem-fields.ts'
import { problemCount, problemLines } from '../render/problem-lines.ts'

/** Shows everything that is wrong with definitions in Amazon States Language, whoever wrote them. */
export const run: FileCommandModule['run'] = async (files, { type }, { style }) => {
  const problems = (await Promise.all(files.map((file) => check(file, type)))).flat()
  return {
    status: problems.some(isError) ? 'INVALID' : 'SUCCEEDED',
    fields: { command: 'validate', files: [...files], problems: problems.map(problemFields) },
    lines: [...problemLines(problems, style), problems.length === 0 ? `${files.join(', ')}: valid.` : `${problemCount(problems)}.`],
  }
}

/** Our own checks, and a second opinion where they find no error: it only has warnings. */
async function check(file: string, type: 'STANDARD' | 'EXPRESS'): Promise<readonly Problem[]> {
  const { definition, problems, locate } = await readDefinitionFile(file, type)
  return problems.some(isError) ? problems : [...problems, ...(await secondOpinion(definition)).map(locate)]
}
