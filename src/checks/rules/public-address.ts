import { isJsonObject, type Json } from '../../core/index.ts'
import { readTaskResource } from '../../integrations/known/index.ts'
import type { State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

/** A task in a public subnet reaches nothing, not even the registry of its image, without an address of its own. */
export function checkPublicAddress({ json, path, type, queryLanguage }: State, publicSubnets: ReadonlySet<string>, report: Report): void {
  if (type !== 'Task' || publicSubnets.size === 0 || typeof json.Resource !== 'string') return
  const resource = readTaskResource(json.Resource)
  if (resource.kind !== 'integration' || resource.sdk || resource.service !== 'ecs') return
  const field = queryLanguage === 'JSONata' ? 'Arguments' : 'Parameters'
  const network = below(below(json[field], 'NetworkConfiguration'), 'AwsvpcConfiguration')
  const subnets = below(network, 'Subnets')
  if (!Array.isArray(subnets) || !subnets.some((subnet) => typeof subnet === 'string' && publicSubnets.has(subnet))) return
  const address = below(network, 'AssignPublicIp')
  if (address !== undefined && address !== 'DISABLED') return
  const at = `${path}/${field}/NetworkConfiguration/AwsvpcConfiguration`
  report(
    'PUBLIC_ADDRESS_MISSING',
    at,
    'The task runs in a public subnet without a public address: its image cannot be pulled',
    'Add "AssignPublicIp": "ENABLED", or run it in private subnets with a way out',
  )
}

const below = (value: Json | undefined, name: string): Json | undefined => (isJsonObject(value) ? value[name] : undefined)
