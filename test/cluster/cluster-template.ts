import type { FargateCluster } from '../../src/cluster/index.ts'
import { type Problem, sub } from '../../src/core/index.ts'
import { type BaseContext, type ImageReference, mergeFragments, renderTemplate, type Template } from '../../src/template/index.ts'

const repository = 'servicefull'

/** An image as a build step adds it to the context. */
export const image: ImageReference = {
  uri: sub(`\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}/${repository}:0123456789ab`),
  architecture: 'X86_64',
  repositoryArn: sub(`arn:\${AWS::Partition}:ecr:\${AWS::Region}:\${AWS::AccountId}:repository/${repository}`),
}

const base: BaseContext = {
  serviceName: 'servicefull',
  program: '/provision.ts',
  commands: ['fargateTask'],
  workDirectory: '/tmp',
  report: () => {},
  signal: new AbortController().signal,
}

/** The step's own result, on a context that holds an image. */
export async function runCluster(cluster: FargateCluster, given: ImageReference = image) {
  return cluster.run({ ...base, image: given })
}

export async function clusterTemplate(cluster: FargateCluster, given?: ImageReference): Promise<Template> {
  const { fragment } = await runCluster(cluster, given)
  return mergeFragments([{ owner: cluster.name, fragment }]).template
}

export const clusterText = async (cluster: FargateCluster, given?: ImageReference): Promise<string> =>
  renderTemplate(await clusterTemplate(cluster, given))

export const clusterProblems = async (cluster: FargateCluster, given?: ImageReference): Promise<readonly Problem[]> =>
  (await runCluster(cluster, given)).problems ?? []

interface PlainResource {
  readonly Type: string
  readonly Properties: { readonly [name: string]: unknown }
}

/** The properties of all resources of a type, as CloudFormation reads them: plain JSON. */
export function propertiesOf(template: Template, type: string): PlainResource['Properties'][] {
  const { Resources } = JSON.parse(renderTemplate(template)) as { readonly Resources: { readonly [id: string]: PlainResource } }
  return Object.values(Resources)
    .filter((resource) => resource.Type === type)
    .map(({ Properties }) => Properties)
}
