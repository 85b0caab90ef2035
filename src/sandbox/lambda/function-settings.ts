import { z } from 'zod'

/** How a function is run; UpdateFunctionConfiguration changes these. */
export const settingsInput = z.object({
  Role: z.string().exactOptional(),
  Runtime: z.string().exactOptional(),
  Handler: z.string().max(128).exactOptional(),
  Description: z.string().max(256).exactOptional(),
  Timeout: z.number().int().min(1).max(900).exactOptional(),
  MemorySize: z.number().int().min(128).max(10_240).exactOptional(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).default({}) }).exactOptional(),
})

export const codeInput = z.object({
  /** Base64. */
  ZipFile: z.string().exactOptional(),
  S3Bucket: z.string().exactOptional(),
  S3Key: z.string().exactOptional(),
  ImageUri: z.string().exactOptional(),
})

/**
 * What CreateFunction takes.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
 */
export const createInput = settingsInput.extend({
  FunctionName: z.string(),
  Role: z.string(),
  Code: codeInput,
  PackageType: z.enum(['Zip', 'Image']).default('Zip'),
  Architectures: z.array(z.enum(['x86_64', 'arm64'])).default(['x86_64']),
  Publish: z.boolean().default(false),
  Tags: z.record(z.string(), z.string()).default({}),
})

export interface FunctionSettings {
  readonly role: string
  readonly runtime: string
  /** `file.export`. */
  readonly handler: string
  readonly description: string
  readonly timeoutSeconds: number
  readonly memoryMiB: number
  readonly environment: Readonly<Record<string, string>>
}

/** The settings with what a call changes; what nobody ever said has Lambda's own defaults. */
export const changedSettings = (before: Partial<FunctionSettings>, input: z.output<typeof settingsInput>): FunctionSettings => ({
  role: input.Role ?? before.role ?? '',
  runtime: input.Runtime ?? before.runtime ?? '',
  handler: input.Handler ?? before.handler ?? '',
  description: input.Description ?? before.description ?? '',
  timeoutSeconds: input.Timeout ?? before.timeoutSeconds ?? 3,
  memoryMiB: input.MemorySize ?? before.memoryMiB ?? 128,
  environment: input.Environment?.Variables ?? before.environment ?? {},
})
