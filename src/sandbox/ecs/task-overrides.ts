import { z } from 'zod'
import { keyValues } from './container-definition.ts'

const containerOverride = z.object({
  name: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: keyValues.optional(),
  cpu: z.number().int().optional(),
  memory: z.number().int().optional(),
  memoryReservation: z.number().int().optional(),
  environmentFiles: z.array(z.json()).max(0, 'the sandbox does not read environment files').optional(),
  resourceRequirements: z.array(z.json()).max(0, 'the sandbox has no GPUs to give').optional(),
})

/** What RunTask may change of the task definition. */
export const taskOverrides = z
  .object({
    containerOverrides: z.array(containerOverride).default([]),
    cpu: z.string().optional(),
    memory: z.string().optional(),
    executionRoleArn: z.string().optional(),
    taskRoleArn: z.string().optional(),
    ephemeralStorage: z.object({ sizeInGiB: z.number().int().min(20).max(200) }).optional(),
    inferenceAcceleratorOverrides: z.array(z.json()).default([]),
  })
  .default({ containerOverrides: [], inferenceAcceleratorOverrides: [] })

export type ContainerOverride = z.output<typeof containerOverride>
export type TaskOverrides = z.output<typeof taskOverrides>
