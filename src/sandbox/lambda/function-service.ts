import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { FunctionFolder } from './function-folder.ts'
import { functionOperations } from './function-operations.ts'
import { FunctionRegistry } from './function-registry.ts'
import { FunctionRunner } from './function-runner.ts'
import { invokeOperation } from './invoke-operation.ts'
import { permissionOperations } from './permission-operations.ts'
import { restRoute } from './rest-route.ts'

/**
 * AWS Lambda inside the sandbox: functions for Node.js run in processes of this machine's own Node.js. CPU is not limited, and an
 * asynchronous invocation is tried once.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/welcome.html
 */
export function createFunctionService(core: SandboxCore): AwsService {
  const functions = new FunctionRegistry(core)
  const folder = new FunctionFolder(core.directory)
  const runner = new FunctionRunner(core)
  const operations = {
    ...functionOperations(core, functions, folder),
    ...invokeOperation(core, functions, runner),
    ...permissionOperations(core, functions),
  }
  const close = async (): Promise<void> => {
    await runner.close()
    await folder.remove()
  }
  return { signingName: 'lambda', protocols: [], operations, routes: [restRoute(core, operations)], close }
}
