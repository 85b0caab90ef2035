import { errorPrefix, lowerFirst, resourceName } from './sdk-names.ts'
import { readModel, serviceFolders } from './service-model.ts'

/** Every action of every service, one line a service: its error prefix, then its actions. */
export function renderSdkActions(data: string): string {
  const services = new Map<string, { readonly prefix: string; readonly actions: readonly string[] }>()
  for (const folder of serviceFolders(data)) {
    const model = readModel(data, folder)
    if (model === undefined) continue
    const { serviceId } = model.metadata
    const actions = Object.keys(model.operations).map(lowerFirst).sort()
    services.set(resourceName(serviceId), { prefix: errorPrefix(serviceId), actions })
  }
  const rows = [...services]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { prefix, actions }]) => `  ${name}: '${prefix} ${actions.join(' ')}',\n`)
  return `export const sdkActions: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}
