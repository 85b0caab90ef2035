import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { extendedSettings } from './extended-settings.ts'
import type { Sources } from './source-state.ts'

/** The files of a folder that say how the modules in and below it are found and read. */
const settingsNames = ['package.json', 'tsconfig.json', 'jsconfig.json']

/**
 * Everything that esbuild may have looked at to find and read the modules of a bundle. Undefined where that cannot be
 * told: where a module is no file, or a tsconfig builds on one that is not found.
 *
 * @param root the folder of the project. What is above it belongs to others, so only the names that matter there are watched.
 * @param inputs the files that were bundled.
 */
export function bundleSources(root: string, inputs: readonly string[]): Sources | undefined {
  if (!inputs.every((input) => statSync(input, { throwIfNoEntry: false })?.isFile() === true)) return undefined
  const above = sourcesAbove(root)
  const folders = watchedFolders(root, inputs)
  const settings = folders.flatMap((folder) => settingsNames.map((name) => join(folder, name))).filter((file) => existsSync(file))
  const extended = extendedSettings([...above.files, ...settings].filter(isCompilerSettings))
  if (extended === undefined) return undefined
  const modules = installedIn(folders.filter((folder) => existsSync(join(folder, 'node_modules'))))
  const allFolders = unique([...folders, ...above.folders, ...modules.folders])
  return {
    files: unique([...inputs, ...settings, ...extended, ...above.files, ...modules.files]),
    folders: allFolders,
    links: allFolders.flatMap(linksIn),
  }
}

/** What may decide about a project's modules in the folders above it, whether it exists or not. */
export function sourcesAbove(root: string): Sources {
  const folders = foldersAbove(root)
  const modules = installedIn(folders)
  return { ...modules, files: [...folders.flatMap((folder) => settingsNames.map((name) => join(folder, name))), ...modules.files] }
}

/** The packages that are installed in folders: their names, those of each scope, and what npm noted of their versions. */
function installedIn(parents: readonly string[]): Sources {
  const modules = parents.map((parent) => join(parent, 'node_modules'))
  const folders = modules.flatMap((folder) => {
    const names = existsSync(folder) ? readdirSync(folder) : []
    return [folder, ...names.filter((name) => name.startsWith('@')).map((scope) => join(folder, scope))]
  })
  return { files: modules.map((folder) => join(folder, '.package-lock.json')), folders, links: folders.flatMap(linksIn) }
}

const linksIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isSymbolicLink())
        .map(({ name }) => join(folder, name))
    : []

/** The folders of the inputs, and those between them and the root of the project or, for inputs outside of it, of the disk. */
function watchedFolders(root: string, inputs: readonly string[]): readonly string[] {
  const watched = new Set(inputs.map(dirname))
  const above = new Set(foldersAbove(root))
  for (const start of watched) {
    for (const folder of foldersAbove(start)) {
      if (watched.has(folder) || above.has(folder)) break
      watched.add(folder)
    }
  }
  return [...watched]
}

/** The folders that a path lies in, the nearest first. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== path; path = folder, folder = dirname(folder)) folders.push(folder)
  return folders
}

/** esbuild takes no notice of a tsconfig in a package. */
const isCompilerSettings = (file: string): boolean =>
  /(?:ts|js)config\.json$/.test(file) && !file.includes(`${sep}node_modules${sep}`) && existsSync(file)

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]
