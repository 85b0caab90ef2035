import { checkDefinitionText, secondOpinion } from '../../checks/index.ts'
import { isError, type Problem } from '../../core/index.ts'
import type { FileCommandModule } from '../file-command-module.ts'
import { owned } from '../owned.ts'
import { problemFields } from '../problem-fields.ts'
import { readTextFile } from '../read-text-file.ts'
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
async function check(file: string, type: 'STANDARD' | 'EXPRESS'): Promise<Problem[]> {
  const text = await readTextFile(file)
  const own = checkDefinitionText(text, { type })
  const opinion = own.some(isError) ? [] : await secondOpinion(JSON.parse(text))
  return [...own, ...opinion].map((problem) => owned(problem, file))
}
