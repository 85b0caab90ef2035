import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'

/** `"extends": "…"` or `"extends": ["…", …]`, in a file that may hold comments. */
const extendsField = /"extends"\s*:\s*(\[[^\]]*\]|"[^"]*")/g

/**
 * The files that these tsconfig files build on by `extends`, directly or not, and those that would be taken before
 * them if they existed. Undefined where it cannot be told which they are.
 */
export function extendedSettings(files: readonly string[]): readonly string[] | undefined {
  const asked = new Set<string>()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const name of extendedNames(file)) {
      const paths = pathsOf(file, name)
      const base = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
      if (base === undefined) return undefined
      if (!asked.has(base)) open.push(base)
      for (const path of paths.slice(0, paths.indexOf(base) + 1)) asked.add(path)
    }
  }
  return [...asked]
}

const extendedNames = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(extendsField)].flatMap(([, value = '']) =>
    [...value.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name),
  )

/** Where a base may be: beside the file, with or without its ending, or in a package. */
function pathsOf(file: string, name: string): readonly string[] {
  const folders = name.startsWith('.') || isAbsolute(name) ? [dirname(file)] : (createRequire(file).resolve.paths(name) ?? [])
  return folders.flatMap((folder) => [name, `${name}.json`, `${name}/tsconfig.json`].map((form) => resolve(folder, form)))
}
