/** The hash algorithms of States.Hash and $hash. */
export const hashAlgorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const

export type HashAlgorithm = (typeof hashAlgorithms)[number]

/** The digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export type Digest = (algorithm: HashAlgorithm, text: string) => string
