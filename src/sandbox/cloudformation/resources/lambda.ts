import { z } from 'zod'
import type { JsonObject } from '../../../core/index.ts'
import { textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'
import { keepTags, tagMap } from './tag-changes.ts'

const code = z.object({
  /** The source of a file called `index.js`, not a zip file. */
  ZipFile: z.string().optional(),
  S3Bucket: z.string().optional(),
  S3Key: z.string().optional(),
  ImageUri: z.string().optional(),
})

/** A template's code as Lambda takes it: what stands in the template itself becomes a zip file of one file. */
async function packaged({ ZipFile, ...elsewhere }: z.output<typeof code>): Promise<JsonObject> {
  if (ZipFile === undefined) return compact(elsewhere)
  const { strToU8, zipSync } = await import('fflate')
  return { ZipFile: Buffer.from(zipSync({ 'index.js': strToU8(ZipFile) }, { mtime: '1980-01-01' })).toString('base64') }
}

const settings = {
  Role: z.string(),
  Runtime: z.string().optional(),
  Handler: z.string().optional(),
  Description: z.string().optional(),
  Timeout: property.integer.default(3),
  MemorySize: property.integer.default(128),
  Environment: z.object({ Variables: z.record(z.string(), property.text).default({}) }).default({ Variables: {} }),
}

const lambdaFunction = resourceType({
  properties: {
    FunctionName: z.string().optional(),
    Code: code,
    PackageType: z.enum(['Zip', 'Image']).optional(),
    Architectures: property.list.optional(),
    Tags: property.tags,
    ...settings,
  },
  inert: ['KmsKeyArn', 'RecursiveLoop', 'RuntimeManagementConfig', 'SnapStart', 'TracingConfig'],
  withoutEffect: [
    'CodeSigningConfigArn',
    'DeadLetterConfig',
    'EphemeralStorage',
    'FileSystemConfigs',
    'ImageConfig',
    'Layers',
    'LoggingConfig',
    'ReservedConcurrentExecutions',
    'VpcConfig',
  ],
  replacedBy: ['FunctionName', 'PackageType'],
  create: async ({ FunctionName, Code, Tags, ...rest }, { core, name, tags }) => {
    const functionName = FunctionName ?? name({ limit: 64 })
    const { FunctionArn } = await core.call('lambda', 'CreateFunction', {
      ...compact(rest),
      FunctionName: functionName,
      Code: await packaged(Code),
      Tags: tagMap(Tags, tags),
    })
    return { id: functionName, attributes: { Arn: textOf(FunctionArn) } }
  },
  update: async ({ FunctionName: _name, Code, PackageType: _type, Architectures: _cpu, Tags, ...rest }, owner, made, before) => {
    const { core } = owner
    keepTags(owner, before.Tags, Tags)
    const FunctionName = made.id
    await core.call('lambda', 'UpdateFunctionConfiguration', { Description: '', ...compact(rest), FunctionName })
    const isSame = JSON.stringify(Code) === JSON.stringify(before.Code)
    if (!isSame) await core.call('lambda', 'UpdateFunctionCode', { ...(await packaged(Code)), FunctionName })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('lambda', 'DeleteFunction', { FunctionName: id })),
})

const permission = resourceType({
  properties: {
    FunctionName: z.string(),
    Action: z.string(),
    Principal: z.string(),
    SourceArn: z.string().optional(),
    SourceAccount: z.string().optional(),
  },
  replacedBy: '*',
  create: async (properties, { core, name }) => {
    const id = name({ limit: 100 })
    await core.call('lambda', 'AddPermission', { ...compact(properties), StatementId: id })
    return { id, attributes: { Id: id } }
  },
  delete: ({ id }, { core }, { FunctionName }) =>
    deleteUnlessGone(core.call('lambda', 'RemovePermission', { FunctionName, StatementId: id })),
})

export const lambda: { readonly [type: string]: ResourceType } = {
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::Permission': permission,
}
