import type { ECRClient } from '@aws-sdk/client-ecr'
import type { ClientSettings } from '../template/index.ts'

/** A client of the ECR API. Absent settings mean the SDK's own default chain. */
export async function ecrClient(settings: ClientSettings): Promise<ECRClient> {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  return new ECRClient(settings)
}

/** The repository's address, `HOST/NAME`, or undefined where there is none of that name. */
export async function findRepository(client: ECRClient, repository: string, abortSignal: AbortSignal): Promise<string | undefined> {
  const { DescribeRepositoriesCommand, RepositoryNotFoundException } = await import('@aws-sdk/client-ecr')
  try {
    const { repositories } = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }), { abortSignal })
    return repositories?.[0]?.repositoryUri
  } catch (error) {
    if (error instanceof RepositoryNotFoundException) return undefined
    throw error
  }
}

/**
 * Finds a repository, or creates one whose tags cannot be moved and whose images are scanned when they are pushed.
 *
 * @returns its address, `HOST/NAME`; also where somebody else has created it meanwhile.
 */
export async function ensureRepository(client: ECRClient, repository: string, abortSignal: AbortSignal): Promise<string> {
  const existing = await findRepository(client, repository, abortSignal)
  if (existing !== undefined) return existing
  const { CreateRepositoryCommand, RepositoryAlreadyExistsException } = await import('@aws-sdk/client-ecr')
  const command = new CreateRepositoryCommand({
    repositoryName: repository,
    imageTagMutability: 'IMMUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
  })
  let uri: string | undefined
  try {
    uri = (await client.send(command, { abortSignal })).repository?.repositoryUri
  } catch (error) {
    if (!(error instanceof RepositoryAlreadyExistsException)) throw error
    uri = await findRepository(client, repository, abortSignal)
  }
  if (uri === undefined) throw new Error(`ECR gave no address for the repository '${repository}'.`)
  return uri
}

/** The digest of the manifest that a tag names, or undefined where the repository has no such tag. */
export async function findImage(client: ECRClient, repository: string, tag: string, abortSignal: AbortSignal): Promise<string | undefined> {
  const { DescribeImagesCommand, ImageNotFoundException, RepositoryNotFoundException } = await import('@aws-sdk/client-ecr')
  try {
    const { imageDetails } = await client.send(new DescribeImagesCommand({ repositoryName: repository, imageIds: [{ imageTag: tag }] }), {
      abortSignal,
    })
    return imageDetails?.[0]?.imageDigest
  } catch (error) {
    if (error instanceof ImageNotFoundException || error instanceof RepositoryNotFoundException) return undefined
    throw error
  }
}
