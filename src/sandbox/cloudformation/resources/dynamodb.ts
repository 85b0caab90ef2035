import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type Made, type ResourceType, resourceType } from './resource-type.ts'

const throughput = z.object({ ReadCapacityUnits: property.integer, WriteCapacityUnits: property.integer })

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))

const projection = z.object({ ProjectionType: z.string().optional(), NonKeyAttributes: property.list.optional() })

const index = z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: projection })

const globalIndex = index.extend({ ProvisionedThroughput: throughput.optional() })

const json = (value: unknown): JsonObject => {
  const plain: unknown = JSON.parse(JSON.stringify(value))
  return isJsonObject(plain) ? plain : {}
}

async function describe(core: SandboxCore, TableName: string): Promise<JsonObject | undefined> {
  try {
    const { Table } = await core.call('dynamodb', 'DescribeTable', { TableName })
    return isJsonObject(Table) ? Table : undefined
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ResourceNotFoundException') return undefined
    throw error
  }
}

/** Waits until a table is in no passing state. */
async function settled(core: SandboxCore, name: string): Promise<JsonObject | undefined> {
  for (;;) {
    const described = await describe(core, name)
    if (described === undefined || described.TableStatus === 'ACTIVE') return described
    await setTimeout(1, undefined, { signal: core.signal })
  }
}

const made = (name: string, described: JsonObject | undefined): Made => ({
  id: name,
  attributes: compact({ Arn: described?.TableArn, StreamArn: described?.LatestStreamArn }),
})

/** Global secondary indexes in the order of their names, without what DynamoDB adds to them. */
const shapeOf = (indexes: Json | undefined): string => {
  const shapes = (Array.isArray(indexes) ? indexes : []).filter(isJsonObject).map(({ IndexName, KeySchema, Projection }) => ({
    name: textOf(IndexName),
    text: JSON.stringify([IndexName, KeySchema, Projection]),
  }))
  return shapes
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ text }) => text)
    .join()
}

const table = resourceType({
  properties: {
    TableName: property.text.optional(),
    KeySchema: keySchema,
    AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })).default([]),
    BillingMode: z.enum(['PROVISIONED', 'PAY_PER_REQUEST']).default('PROVISIONED'),
    ProvisionedThroughput: throughput.optional(),
    GlobalSecondaryIndexes: z.array(globalIndex).optional(),
    LocalSecondaryIndexes: z.array(index).optional(),
    DeletionProtectionEnabled: property.flag.default(false),
  },
  inert: [
    'SSESpecification',
    'TableClass',
    'Tags',
    'PointInTimeRecoverySpecification',
    'ContributorInsightsSpecification',
    'WarmThroughput',
    'OnDemandThroughput',
  ],
  withoutEffect: ['TimeToLiveSpecification', 'StreamSpecification', 'KinesisStreamSpecification', 'ResourcePolicy'],
  replacedBy: ['TableName', 'KeySchema', 'LocalSecondaryIndexes'],
  create: async ({ TableName, DeletionProtectionEnabled: _kept, ...definition }, { core, name }) => {
    const tableName = TableName ?? name({ limit: 255 })
    if ((await describe(core, tableName)) !== undefined) throw new ServiceError('AlreadyExists', `${tableName} already exists`)
    await core.call('dynamodb', 'CreateTable', { TableName: tableName, ...json(definition) })
    return made(tableName, await settled(core, tableName))
  },
  update: async ({ BillingMode, ProvisionedThroughput, ...rest }, { core }, { id }, before) => {
    const stands = await describe(core, id)
    if (shapeOf(json(rest).GlobalSecondaryIndexes) !== shapeOf(stands?.GlobalSecondaryIndexes)) {
      throw new ServiceError('NotImplemented', 'The sandbox cannot change the global secondary indexes of a table that stands.')
    }
    const isSame =
      BillingMode === before.BillingMode && JSON.stringify(ProvisionedThroughput) === JSON.stringify(before.ProvisionedThroughput)
    if (!isSame) await core.call('dynamodb', 'UpdateTable', { TableName: id, ...json({ BillingMode, ProvisionedThroughput }) })
    return made(id, await settled(core, id))
  },
  delete: async ({ id }, { core }, { DeletionProtectionEnabled }) => {
    if (DeletionProtectionEnabled)
      throw new ServiceError(
        'ValidationException',
        `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
      )
    await deleteUnlessGone(core.call('dynamodb', 'DeleteTable', { TableName: id }))
    await settled(core, id)
  },
})

export const dynamodb: { readonly [type: string]: ResourceType } = { 'AWS::DynamoDB::Table': table }
