import { createHash } from 'node:crypto'
import type { Digest } from '../engine/index.ts'

/** The hashes of `States.Hash` and `$hash`. */
export const digest: Digest = (algorithm, text) => createHash(algorithm.replace('-', '')).update(text).digest('hex')
