import { errorPrefix, lowerFirst, resourceName } from './sdk-names.ts'
import { readModel, type ServiceModel, serviceFolders } from './service-model.ts'

/** Services whose IAM actions begin with another name than the one that requests are signed with. */
const iamPrefixes: Readonly<Record<string, string>> = {
  'data-ats.iot': 'iot',
  'data.iot': 'iot',
  'iot-jobs-data': 'iotjobsdata',
  iotdata: 'iot',
  monitoring: 'cloudwatch',
  'runtime.lex': 'lex',
  tagging: 'tag',
}

const iamPrefix = ({ metadata }: ServiceModel): string => {
  const signed = metadata.signingName ?? metadata.endpointPrefix
  return iamPrefixes[signed] ?? signed
}

interface Service {
  readonly name: string
  readonly model: ServiceModel
}

function services(data: string): readonly Service[] {
  const found = new Map<string, ServiceModel>()
  for (const folder of serviceFolders(data)) {
    const model = readModel(data, folder)
    if (model !== undefined) found.set(resourceName(model.metadata.serviceId), model)
  }
  return [...found].map(([name, model]) => ({ name, model })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Every service: what its error names and its IAM actions begin with. */
export function renderSdkServices(data: string): string {
  const rows = services(data).map(
    ({ name, model }) => `  ${name}: { errors: '${errorPrefix(model.metadata.serviceId)}', iam: '${iamPrefix(model)}' },\n`,
  )
  return `export const sdkServices = {\n${rows.join('')}} as const\n`
}

/** Every action of every service, one line a service. */
export function renderSdkActions(data: string): string {
  const rows = services(data).map(({ name, model }) => `  ${name}: '${Object.keys(model.operations).map(lowerFirst).sort().join(' ')}',\n`)
  return `export const sdkActions: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}
