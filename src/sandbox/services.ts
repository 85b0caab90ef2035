import type { AwsService } from './aws-service.ts'
import { createCloudFormation } from './cloudformation/index.ts'
import { createNetworkService } from './ec2/index.ts'
import { createRegistry } from './ecr/index.ts'
import { createContainerService, type RunnerDecision } from './ecs/index.ts'
import { createIdentityService } from './iam/index.ts'
import { createFunctionService } from './lambda/index.ts'
import { startFauxqs } from './libraries/fauxqs.ts'
import { createTables } from './libraries/tables.ts'
import { createLogs } from './logs/index.ts'
import { createMonitoring } from './monitoring/index.ts'
import { createObjectStore } from './s3/index.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { createTopics } from './sns/index.ts'
import { createQueues } from './sqs/index.ts'
import { createWorkflowService } from './states/index.ts'
import { createSecurityTokenService } from './sts/index.ts'

/** Every service of a sandbox. */
export async function createServices(core: SandboxCore, runner: RunnerDecision): Promise<readonly AwsService[]> {
  const [fauxqs, tables] = await Promise.all([startFauxqs(core.region), createTables(core)])
  return [
    createObjectStore(core, fauxqs),
    createTopics(core, fauxqs),
    createQueues(core, fauxqs),
    tables,
    createSecurityTokenService(core),
    createIdentityService(core),
    createNetworkService(core),
    createLogs(core),
    createMonitoring(),
    createCloudFormation(core),
    createRegistry(core),
    createContainerService(core, { runner }),
    createWorkflowService(core),
    createFunctionService(core),
  ]
}
