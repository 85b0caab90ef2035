/** Of the names that a definition gives, so many are compared with a misspelt one: a hint is not worth a wait. */
export const mostCandidates = 2_000
