import type { Problem } from '../core/index.ts'

/** The problems without those that say the same of the same place again. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>()
  return problems.filter(({ owner, code, path, message }) => {
    const before = told.size
    return told.add(JSON.stringify([owner, code, path, message])).size > before
  })
}

/** The first ones, and of the others what these do not tell: the same mistake is seen by several checks. */
export function withoutRepetition(first: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const told = new Set(first.map(mistake))
  return [...first, ...others.filter((problem) => !told.has(mistake(problem)))]
}

/** An index is written `Choices/0` by one check and `Choices[0]` by another. */
const mistake = ({ code, path }: Problem): string => `${code} ${path.replaceAll(/\[(\d+)\]/g, '/$1')}`
