import { callerIdentity, type Deletion, deleteStack, planDeletion, reported } from '../../provision/index.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { existingPlace } from '../place.ts'
import { UsageError } from '../usage-error.ts'

/** Deletes the service's stack and waits until it is gone. */
export const run: ServiceCommandModule['run'] = async (service, _options, settings, environment) => {
  const { name } = service.parts
  const { confirm, report, signal } = environment
  const { client } = await existingPlace(settings, environment)
  const { accountId, region } = await callerIdentity(client, signal)
  const deletion = await planDeletion({ stackName: name, serviceName: name, adopt: settings.adopt, client, signal })
  const ended = (outcome: string, lines: readonly string[]) => ({
    status: 'SUCCEEDED' as const,
    fields: { command: 'delete', service: name, stack: { name, status: outcome } },
    lines,
  })
  if (deletion === undefined) return ended('absent', [`There is no stack ${name}.`])
  const what = describe(deletion)
  if (settings.noop) return ended('noop', [`Would delete ${what}.`])
  if (!settings.yes) {
    if (confirm === undefined) throw new UsageError(`'delete' asks before it deletes ${what}, and nobody can be asked`, 'Add --yes.')
    if (!(await confirm(`Delete ${what} from account ${accountId}, ${region}?`))) return ended('kept', ['Nothing was deleted.'])
  }
  const { milliseconds } = await reported({ id: 'stack', title: `Delete stack ${name}`, done: () => `Stack ${name} deleted`, report }, () =>
    deleteStack(deletion, { client, report, signal }),
  )
  const result = ended('deleted', [])
  return { ...result, fields: { ...result.fields, durations: { stack: milliseconds } } }
}

function describe({ stackName, resources, buckets }: Deletion): string {
  const objects = buckets.length === 0 ? '' : ` and everything in ${buckets.map((bucket) => `bucket ${bucket.name}`).join(', ')}`
  return `stack ${stackName} (${resources.length} resources)${objects}`
}
