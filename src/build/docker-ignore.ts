import { readFile } from 'node:fs/promises'
import { sep } from 'node:path'

/** What a `.dockerignore` leaves out of a build context. */
export interface DockerIgnore {
  /** Tells whether a path, relative to the context and with `/` between its parts, is left out. */
  readonly excludes: (path: string) => boolean
  /** Tells whether a `!` rule may bring back something inside an excluded folder. */
  readonly mayReadd: (folder: string) => boolean
}

/**
 * The rules for a Dockerfile: those of `NAME.dockerignore` beside it, else those of `.dockerignore` in the context.
 *
 * @throws SyntaxError where a rule is no pattern.
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export async function readDockerIgnore(dockerfile: string, context: string): Promise<DockerIgnore> {
  const text = (await readIfThere(`${dockerfile}.dockerignore`)) ?? (await readIfThere(`${context}/.dockerignore`)) ?? ''
  const {
    default: { default: ignore },
  } = await import('@balena/dockerignore')
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const rules = ignore({ ignorecase: false }).add(lines.map(escapeLiterals))
  rules.ignores('a path, so that every rule is compiled and a broken one is told now')
  const readded = lines.filter((line) => line.startsWith('!')).map(literalFolders)
  return {
    excludes: (path) => rules.ignores(path),
    mayReadd: (folder) => readded.some((literal) => commonStart(literal, folder.split('/'))),
  }
}

/** Characters that Go's patterns take literally and the library would hand to a regular expression. */
const escapeLiterals = (line: string): string => (sep === '/' && !line.startsWith('#') ? line.replaceAll(/[+(){}|]/g, '\\$&') : line)

/** The parts of a `!` rule before its first wild card: what it brings back lies below them. */
function literalFolders(rule: string): readonly string[] {
  const parts = rule.slice(1).trim().replace(/^\/+/, '').split('/')
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part))
  return wild === -1 ? parts : parts.slice(0, wild)
}

const commonStart = (left: readonly string[], right: readonly string[]): boolean =>
  left.slice(0, right.length).every((part, index) => part === right[index])

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
