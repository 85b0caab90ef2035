import { z } from 'zod'

export const keyValues = z.array(z.object({ name: z.string(), value: z.string() }))

const logConfiguration = z.object({ logDriver: z.string(), options: z.record(z.string(), z.string()).default({}) })

/**
 * A container of a task definition: the members that the sandbox reads; the others are kept, to be described.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const containerDefinition = z
  .object({
    name: z.string().default(''),
    image: z.string().default(''),
    cpu: z.number().int().default(0),
    memory: z.number().int().optional(),
    memoryReservation: z.number().int().optional(),
    essential: z.boolean().default(true),
    command: z.array(z.string()).optional(),
    entryPoint: z.array(z.string()).optional(),
    environment: keyValues.default([]),
    workingDirectory: z.string().optional(),
    user: z.string().optional(),
    readonlyRootFilesystem: z.boolean().optional(),
    linuxParameters: z
      .object({ initProcessEnabled: z.boolean().default(false) })
      .catchall(z.json())
      .optional(),
    stopTimeout: z.number().int().min(0).max(120).optional(),
    logConfiguration: logConfiguration.optional(),
    portMappings: z.array(z.json()).default([]),
    mountPoints: z.array(z.json()).default([]),
    volumesFrom: z.array(z.json()).default([]),
    systemControls: z.array(z.json()).default([]),
  })
  .catchall(z.json())

export type ContainerDefinition = z.output<typeof containerDefinition>

/** Members that change what a container does and that the sandbox cannot honour; a task that has one does not start. */
const unsupported = [
  'secrets',
  'environmentFiles',
  'mountPoints',
  'volumesFrom',
  'dependsOn',
  'firelensConfiguration',
  'repositoryCredentials',
  'resourceRequirements',
] as const

/** The first member of a container that the sandbox cannot honour. */
export const unsupportedMember = (container: ContainerDefinition): string | undefined =>
  unsupported.find((member) => {
    const value: unknown = container[member]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
  })
