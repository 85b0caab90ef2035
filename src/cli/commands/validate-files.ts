import { readFile } from 'node:fs/promises'
import { checkDefinition } from '../../checks/index.ts'
import { isError, type Problem } from '../../core/index.ts'
import { crossCheck } from '../cross-check.ts'
import { problemFields } from '../ending.ts'
import type { FileCommandModule } from '../file-commands.ts'
import { problemCount, problemLines } from '../render/problem-lines.ts'
import { UsageError } from '../usage-error.ts'

/** Shows everything that is wrong with definitions in Amazon States Language, whoever wrote them. */
export const run: FileCommandModule['run'] = async (files, { type }, { style }) => {
  const texts = await Promise.all(files.map(async (file) => [file, await read(file)] as const))
  const own = texts.flatMap(([file, text]) => check(file, text, type))
  const problems = [...own, ...(await crossCheck({ definitions: Object.fromEntries(texts), problems: own }))]
  return {
    status: problems.some(isError) ? 'INVALID' : 'SUCCEEDED',
    fields: { command: 'validate', files: [...files], problems: problems.map(problemFields) },
    lines: [...problemLines(problems, style), problems.length === 0 ? `${files.join(', ')}: valid.` : `${problemCount(problems)}.`],
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const owned = (problem: Problem, owner: string): Problem => ({ ...problem, owner })

function check(owner: string, text: string, type: 'STANDARD' | 'EXPRESS'): Problem[] {
  try {
    const definition: unknown = JSON.parse(text)
    return checkDefinition(definition, { type }).map((problem) => owned(problem, owner))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return [
      {
        code: 'NOT_JSON',
        severity: 'error',
        owner,
        path: '',
        message: `It is no JSON: ${error.message}`,
        hint: 'Write the definition as JSON.',
      },
    ]
  }
}
