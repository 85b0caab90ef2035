import { ServiceError } from '../service-error.ts'

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html */
const forbidden = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\u{FFFE}\u{FFFF}]/u

/** @throws ServiceError `InvalidName` where a machine, an execution or an activity cannot be called so. */
export function checkName(name: string): void {
  if (name.length === 0 || name.length > 80 || forbidden.test(name)) throw new ServiceError('InvalidName', `Invalid Name: '${name}'`)
}
