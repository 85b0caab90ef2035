import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../src', import.meta.url))

/** A file of `src`, with what it imports. Paths are relative to `src`, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly folder: string
  readonly lines: number
  readonly generated: boolean
  readonly text: string
  /** Files of `src` that it imports at load time. */
  readonly imports: readonly string[]
  /** Files of `src` that it imports when it first needs them. */
  readonly dynamicImports: readonly string[]
  /** Node's modules and packages, static and dynamic. */
  readonly packages: readonly string[]
}

const statics = /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
const dynamics = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const specifiers = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '')

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const local = (specifier: string): string => posix.normalize(posix.join(posix.dirname(path), specifier))
  const all = { static: specifiers(text, statics), dynamic: specifiers(text, dynamics) }
  const isLocal = (specifier: string): boolean => specifier.startsWith('.')
  return {
    path,
    folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    lines: text.split('\n').length - 1,
    generated: dirname(path).split('/').includes('generated'),
    text,
    imports: all.static.filter(isLocal).map(local),
    dynamicImports: all.dynamic.filter(isLocal).map(local),
    packages: [...all.static, ...all.dynamic].filter((specifier) => !isLocal(specifier)),
  }
}

/** Every TypeScript file of `src`. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(read)
