import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { Environment } from './deployment/environment.ts'
import { changeSetOperations } from './operations/change-sets.ts'
import type { Context } from './operations/context.ts'
import { stackQueries } from './operations/stack-queries.ts'
import { stackOperations } from './operations/stacks.ts'
import { templateQueries } from './operations/template-queries.ts'
import { resourceTypes } from './resources/index.ts'
import { ChangeSetStore } from './stacks/change-set-store.ts'
import { OperationsInFlight } from './stacks/operations-in-flight.ts'
import { StackStore } from './stacks/stack-store.ts'

/**
 * CloudFormation: stacks that are really made, out of what the sandbox's other services offer. Stacks live as long as the
 * sandbox; a resource type that it cannot make fails its stack by name.
 */
export function createCloudFormation(core: SandboxCore): AwsService {
  const environment: Environment = { core, stacks: new StackStore(core), types: resourceTypes }
  const context: Context = { environment, changeSets: new ChangeSetStore(), inFlight: new OperationsInFlight() }
  return {
    signingName: 'cloudformation',
    protocols: ['query'],
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    operations: {
      ...changeSetOperations(context),
      ...stackOperations(context),
      ...stackQueries(context),
      ...templateQueries(context),
    },
    close: () => context.inFlight.settled(),
  }
}
