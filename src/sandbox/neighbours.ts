import { randomUUID } from 'node:crypto'
import type { AwsService } from './aws-service.ts'
import { plainOutput } from './protocols/index.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { ServiceError } from './service-error.ts'

/** How services call each other: by the table of operations, without the wire, or as the service itself says. */
export const callNeighbour =
  (services: () => readonly AwsService[], closing: AbortSignal): SandboxCore['call'] =>
  async (name, operation, input, signal) => {
    const service = services().find(({ signingName }) => signingName === name)
    if (service === undefined) throw new ServiceError('UnknownService', `The sandbox has no service '${name}'.`)
    const run = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined
    if (run !== undefined) {
      const either = signal === undefined ? closing : AbortSignal.any([signal, closing])
      return plainOutput(await run(input, { requestId: randomUUID(), operation, signal: either }))
    }
    if (service.call === undefined)
      throw new ServiceError('UnknownOperationException', `The sandbox's '${name}' has no operation '${operation}'.`)
    return service.call(operation, input, signal)
  }
