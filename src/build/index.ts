export { dockerImage } from './docker-image.ts'
export type { DockerImageOptions } from './docker-image-options.ts'
export type { NamedImage } from './named-image.ts'
