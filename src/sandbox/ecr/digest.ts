import { createHash } from 'node:crypto'

/** The name of a blob by its content: `sha256:` and 64 hexadecimal digits. ECR knows no other algorithm. */
export type Digest = `sha256:${string}`

export const isDigest = (text: string): text is Digest => /^sha256:[0-9a-f]{64}$/.test(text)

export const digestOf = (content: Uint8Array): Digest => `sha256:${createHash('sha256').update(content).digest('hex')}`
