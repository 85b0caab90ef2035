import { isError, type Problem } from '../core/index.ts'

/** Definitions by the name of their machine (or file), and what our own checks found. */
interface Checked {
  readonly definitions: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/**
 * A second opinion on each definition, by `asl-validator`. It refuses some definitions that the service takes, and so its
 * findings are warnings; where our own checks found an error already, it is not asked.
 */
export async function crossCheck({ definitions, problems }: Checked): Promise<Problem[]> {
  const names = Object.keys(definitions).filter((name) => !problems.some((problem) => problem.owner === name && isError(problem)))
  if (names.length === 0) return []
  const { default: validate } = await import('asl-validator')
  return names.flatMap((owner) => {
    try {
      const { errors } = validate(JSON.parse(definitions[owner] ?? ''))
      return errors.map((error) => finding(owner, error.schemaError?.instancePath ?? '', `${error['Error code']}: ${error.Message}`))
    } catch (error) {
      return [finding(owner, '', `It cannot read this definition: ${error instanceof Error ? error.message : String(error)}`)]
    }
  })
}

const finding = (owner: string, path: string, message: string): Problem => ({
  code: 'ASL_VALIDATOR',
  severity: 'warning',
  owner,
  path,
  message: `asl-validator: ${message}`,
  hint: "Stepwright's own checks accept it: look whether the service does.",
})
