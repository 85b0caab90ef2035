import { randomBytes } from 'node:crypto'

/** A new id as EC2 makes them: `vpc-` and 17 hexadecimal digits. */
export const resourceId = (prefix: string): string => `${prefix}-0${randomBytes(8).toString('hex')}`
