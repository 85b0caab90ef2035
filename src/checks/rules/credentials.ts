import { isJsonObject } from '../../core/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** The role that a Task takes on. */
export function checkCredentials({ json, path }: State, report: Report): void {
  const { Credentials } = json
  if (!isJsonObject(Credentials) || Credentials.RoleArn !== undefined || Credentials['RoleArn.$'] !== undefined) return
  report('MISSING_FIELD', `${path}/Credentials`, "The field 'RoleArn' is missing", 'Add the ARN of the role that the task takes on')
}
