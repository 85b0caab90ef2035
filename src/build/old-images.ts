import type { Report } from '../core/index.ts'
import { contentLabel } from './build-image.ts'
import type { Engine } from './engine.ts'
import { engineWords } from './engine-words.ts'

/** How many images of a repository an engine keeps. An older one is built, or pulled, again where it is needed. */
const keptImages = 5

/** An image that is gone, or that a container uses, stays as it is. */
const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && (error.statusCode === 404 || error.statusCode === 409)

/** Removes what earlier builds have left in the engine under a repository's name. Images that were not built here are left alone. */
export async function removeOldImages({ docker }: Engine, repository: string, report: Report): Promise<void> {
  const images = await docker.listImages({ filters: { reference: [repository], label: [contentLabel] } })
  const names = images
    .toSorted((a, b) => b.Created - a.Created)
    .map(({ Labels }) => `${repository}:${Labels[contentLabel]}`)
    .slice(keptImages)
  for (const name of names) {
    try {
      await docker.getImage(name).remove()
    } catch (error) {
      if (isInUse(error)) continue
      report({ type: 'warning', text: `The engine keeps the old image ${name}: ${engineWords(error)}` })
    }
  }
}
