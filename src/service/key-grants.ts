import { type Grant, isJsonObject } from '../core/index.ts'
import { referredIds } from '../template/index.ts'
import { keyAccess, type Resources } from './key-access.ts'

type Properties = Resources[string]['Properties']

/** A type of resource that may be encrypted with a key of one's own. */
interface Encrypted {
  /** The property that names the key. */
  readonly key: (properties: Properties) => unknown
  /** What must be allowed on the key to who does this with the resource. */
  readonly rights: (action: string) => readonly string[]
}

const decrypt = 'kms:Decrypt'
const generate = 'kms:GenerateDataKey'

const member = (value: unknown, name: string): unknown => (isJsonObject(value) ? value[name] : undefined)

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

const perAction =
  (rights: { readonly [action: string]: readonly string[] }): Encrypted['rights'] =>
  (action) =>
    rights[action] ?? []

const encrypted: { readonly [type: string]: Encrypted } = {
  'AWS::SNS::Topic': { key: (topic) => topic?.['KmsMasterKeyId'], rights: perAction({ 'sns:Publish': [decrypt, generate] }) },
  'AWS::SQS::Queue': {
    key: (queue) => queue?.['KmsMasterKeyId'],
    rights: perAction({ 'sqs:SendMessage': [decrypt, generate], 'sqs:ReceiveMessage': [decrypt] }),
  },
  'AWS::S3::Bucket': {
    key: (bucket) => {
      const rule = first(member(bucket?.['BucketEncryption'], 'ServerSideEncryptionConfiguration'))
      return member(member(rule, 'ServerSideEncryptionByDefault'), 'KMSMasterKeyID')
    },
    rights: perAction({
      's3:GetObject': [decrypt],
      's3:PutObject': [generate],
      // Whoever writes an object in parts: S3 reads the encrypted parts before it puts them together.
      's3:ListMultipartUploadParts': [decrypt, 'kms:Encrypt', generate],
    }),
  },
  'AWS::DynamoDB::Table': { key: (table) => member(table?.['SSESpecification'], 'KMSMasterKeyId'), rights: () => [decrypt] },
}

/**
 * The rights on keys that come with other rights: who publishes to a topic that is encrypted with a key of one's own must
 * be allowed to use the key. Only resources of the service itself are known.
 */
export function keyGrants(grants: readonly Grant[], resources: Resources): readonly Grant[] {
  return grants.flatMap(({ actions, resources: touched }) =>
    [...referredIds(touched)].flatMap((id) => {
      const resource = resources[id]
      const kind = resource && encrypted[resource.Type]
      if (kind === undefined) return []
      const access = keyAccess(kind.key(resource?.Properties), resources)
      const rights = actions.flatMap(kind.rights)
      return access === undefined || rights.length === 0 ? [] : [{ actions: rights, ...access }]
    }),
  )
}
