import { isJsonObject } from '../../core/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

const known: ReadonlySet<string> = new Set(['RoleArn', 'RoleArn.$', 'Comment'])

/** The role that a Task takes on. */
export function checkCredentials({ json, path }: State, report: Report): void {
  const { Credentials } = json
  if (!isJsonObject(Credentials)) return
  for (const name of Object.keys(Credentials)) {
    if (!known.has(name))
      report('FIELD_UNSUPPORTED', `${path}/Credentials/${name}`, `'Credentials' has no field '${name}'`, 'It holds the RoleArn alone')
  }
  if (Credentials.RoleArn !== undefined || Credentials['RoleArn.$'] !== undefined) return
  report('MISSING_FIELD', `${path}/Credentials`, "The field 'RoleArn' is missing", 'Add the ARN of the role that the task takes on')
}
