import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { internetGatewayOperations } from './internet-gateway-operations.ts'
import { createNetwork } from './network.ts'
import { routeTableOperations } from './route-table-operations.ts'
import { securityGroupOperations } from './security-group-operations.ts'
import { subnetOperations } from './subnet-operations.ts'
import { vpcOperations } from './vpc-operations.ts'

/**
 * The networks that stacks are made of, as records whose relations are checked. Only the sandbox's own services call it:
 * it has no wire protocol.
 */
export function createNetworkService({ region }: SandboxCore): AwsService {
  const network = createNetwork()
  return {
    signingName: 'ec2',
    protocols: [],
    operations: {
      ...vpcOperations(network),
      ...subnetOperations(network, region),
      ...internetGatewayOperations(network),
      ...routeTableOperations(network),
      ...securityGroupOperations(network),
    },
  }
}
