import { expectTypeOf, test } from 'vitest'
import { dockerImage, type NamedImage } from '../../src/build/index.ts'
import type { ImageReference, Step } from '../../src/template/index.ts'

test('an image is what a cluster needs', () => {
  expectTypeOf(dockerImage({ repository: 'orders' })).toExtend<Step<object, { readonly image: ImageReference }>>()
  expectTypeOf<NamedImage>().toExtend<ImageReference>()
})

test('what must not compile', () => {
  // @ts-expect-error an image needs a repository
  dockerImage({ dockerfile: 'Dockerfile' })
  // @ts-expect-error ECS knows no processor of that name
  dockerImage({ repository: 'orders', architecture: 'amd64' })
  // @ts-expect-error a misspelt option is none
  dockerImage({ repository: 'orders', dockerFile: 'Dockerfile' })
  // @ts-expect-error build arguments are text
  dockerImage({ repository: 'orders', buildArgs: { RETRIES: 3 } })
})
