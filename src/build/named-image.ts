import { sub } from '../core/index.ts'
import type { Architecture, ImageReference } from '../template/index.ts'

/** A container image whose repository is known by name. */
export interface NamedImage extends ImageReference {
  /** The repository's name without its registry, e.g. `team/servicefull`. */
  readonly repository: string
  /** Absent where the user named an image without a tag. */
  readonly tag?: string
}

/** An image of a repository in the account and region where the stack is deployed. */
export const imageOf = (repository: string, tag: string, architecture: Architecture): NamedImage => ({
  uri: sub(`\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}/${repository}:${tag}`),
  architecture,
  repository,
  tag,
  repositoryArn: sub(`arn:\${AWS::Partition}:ecr:\${AWS::Region}:\${AWS::AccountId}:repository/${repository}`),
})
