import { StepwrightError } from '../../core/index.ts'
import { callerIdentity, findStack } from '../../provision/index.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { existingPlace } from '../place.ts'
import { tableLines } from '../render/table-lines.ts'

/** Shows what stands: the stack's state, parameters, tags and outputs. */
export const run: ServiceCommandModule['run'] = async (service, _options, settings, environment) => {
  const { name } = service.parts
  const { client } = await existingPlace(settings, environment)
  await callerIdentity(client, environment.signal)
  const stack = await findStack(client, name, environment.signal)
  if (stack === undefined) throw new StepwrightError('NO_STACK', `There is no stack ${name}.`, { hint: 'Provision the service first.' })
  const { id, status, reason, parameters, tags, outputs } = stack
  return {
    status: 'SUCCEEDED',
    fields: { command: 'status', service: name, stack: { name, id, status, reason: reason ?? null, parameters, tags }, outputs },
    lines: [
      `Stack ${name} ${status}${reason === undefined ? '' : `: ${reason}`}`,
      ...tableLines('Parameters', parameters),
      ...tableLines('Tags', tags),
      ...tableLines('Outputs', outputs),
    ],
  }
}
