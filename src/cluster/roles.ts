import { type Grant, getAtt, pseudo } from '../core/index.ts'
import { type ImageReference, logicalId, policyDocument, type Resource, resource, trustPolicy } from '../template/index.ts'
import type { Secret } from './secret.ts'
import { secretGrant } from './secret.ts'

/** What the program in the container may do. */
export const taskRole = (grants: readonly Grant[]): Resource => role(grants)

/** What ECS itself must do before and beside the program: pull the image, read the secrets, write the log. */
export function executionRole(name: string, image: ImageReference, secrets: readonly Secret[], grants: readonly Grant[]): Resource {
  const pull: readonly Grant[] =
    image.repositoryArn === undefined
      ? []
      : [
          {
            actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            resources: [image.repositoryArn],
          },
          // The token is the account's: IAM knows no resource for it.
          { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
        ]
  const log: Grant = { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [getAtt(logicalId(name, 'LogGroup'), 'Arn')] }
  return role([...pull, log, ...secrets.map(secretGrant), ...grants])
}

const role = (grants: readonly Grant[]): Resource =>
  resource('AWS::IAM::Role', {
    AssumeRolePolicyDocument: trustPolicy('ecs-tasks.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } }),
    ...(grants.length === 0 ? {} : { Policies: [{ PolicyName: 'Grants', PolicyDocument: policyDocument(grants) }] }),
  })
