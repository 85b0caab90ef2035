import type { Problem } from '../core/index.ts'

/** The problems without those that say the same of the same place again. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>()
  return problems.filter(({ owner, code, path, message }) => {
    const before = told.size
    return told.add(JSON.stringify([owner, code, path, message])).size > before
  })
}
