import { type Problem, StepwrightError, sub } from '../core/index.ts'
import type { Architecture, StepResult } from '../template/index.ts'
import type { NamedImage } from './named-image.ts'

/** `HOST/NAME:TAG@DIGEST`, of which only the name is needed. The host has a dot or a port, or is `localhost`. */
const imageUri =
  /^(?:(?<host>(?:[\w-]+\.)+[\w-]+(?::\d+)?|[\w-]+:\d+|localhost)\/)?(?<name>[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/

const ecrHost = /^(?<account>\d{12})\.dkr\.ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\./

/** What `--image URI` gives: an image that exists, used as it is. Nothing is built or pushed. */
export function existingImage(uri: string, architecture: Architecture): StepResult<{ readonly image: NamedImage }> {
  const { host = '', name, tag } = imageUri.exec(uri)?.groups ?? {}
  const { account, region } = ecrHost.exec(host)?.groups ?? {}
  const image: NamedImage = {
    uri,
    architecture,
    repository: name ?? uri,
    ...(tag === undefined ? {} : { tag }),
    ...(account === undefined ? {} : { repositoryArn: sub(`arn:\${AWS::Partition}:ecr:${region}:${account}:repository/${name}`) }),
  }
  if (name === undefined) return { adds: { image }, fragment: {}, problems: [malformed(uri)] }
  return {
    adds: { image },
    fragment: {},
    artifacts: [
      {
        kind: 'image',
        name,
        id: uri,
        publish: async ({ target, runner }) => {
          if (target === 'local' && runner === 'process') throw needsEngine(uri)
          return { status: 'existing', location: uri, milliseconds: 0 }
        },
      },
    ],
  }
}

const malformed = (uri: string): Problem => ({
  code: 'IMAGE_URI_MALFORMED',
  severity: 'error',
  path: '/options/image',
  message: `'${uri}' is no image URI.`,
  hint: 'Write it as REGISTRY/NAME:TAG or REGISTRY/NAME@sha256:DIGEST, in lower case.',
})

const needsEngine = (uri: string): StepwrightError =>
  new StepwrightError('ENGINE_NEEDED', `The image '${uri}' can only run in a container, and no Docker engine runs containers here.`, {
    hint: 'Start Docker, or leave out --image: the program then runs as a process.',
  })
