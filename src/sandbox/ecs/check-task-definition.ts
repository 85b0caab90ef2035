import { ServiceError } from '../service-error.ts'
import { isFargateSize } from './fargate-size.ts'
import type { TaskDefinitionInput } from './task-definition.ts'

const refuse = (message: string): never => {
  throw new ServiceError('ClientException', message)
}

const isEcrImage = (image: string): boolean => /^\d{12}\.dkr\.ecr\./.test(image)

function checkContainers({ containerDefinitions, memory }: TaskDefinitionInput): void {
  if (containerDefinitions.length === 0) refuse('Container list cannot be empty.')
  for (const container of containerDefinitions) {
    if (container.name === '') refuse('Container.name should not be null or empty.')
    if (!/^[\w-]{1,255}$/.test(container.name)) refuse('Container.name contains invalid characters.')
    if (container.image === '') refuse('Container.image should not be null or empty.')
    if (memory === undefined && container.memory === undefined && container.memoryReservation === undefined) {
      refuse(`Invalid setting for container '${container.name}'. At least one of 'memory' or 'memoryReservation' must be specified.`)
    }
    const log = container.logConfiguration
    if (log?.logDriver === 'awslogs') {
      const missing = ['awslogs-region', 'awslogs-group'].filter((option) => log.options[option] === undefined)
      if (missing.length > 0) refuse(`Log driver awslogs requires options: ${missing.join(', ')}`)
    }
  }
  if (!containerDefinitions.some(({ essential }) => essential))
    refuse('There should be at least one essential container in TaskDefinition.')
  const names = containerDefinitions.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) refuse(`Container.name should be unique. '${twice}' is used more than once.`)
}

function checkFargate(definition: TaskDefinitionInput): void {
  if (definition.networkMode !== 'awsvpc') refuse('Fargate only supports network mode ‘awsvpc’.')
  const { cpu = '', memory = '' } = definition
  if (cpu === '') refuse("Fargate requires that 'cpu' be defined at the task level.")
  if (memory === '') refuse("Fargate requires that 'memory' be defined at the task level.")
  if (!isFargateSize(cpu, memory)) {
    refuse(
      `No Fargate configuration exists for given values: ${cpu} CPU, ${memory} memory. See the Amazon ECS documentation for the valid values.`,
    )
  }
  if (definition.executionRoleArn !== undefined) return
  for (const { image, logConfiguration } of definition.containerDefinitions) {
    if (isEcrImage(image)) refuse('Fargate requires task definition to have execution role ARN to support ECR images.')
    if (logConfiguration?.logDriver === 'awslogs') {
      refuse('Fargate requires task definition to have execution role ARN to support log driver awslogs.')
    }
  }
}

/**
 * Refuses a task definition that ECS would refuse.
 *
 * @throws ServiceError `ClientException`
 */
export function checkTaskDefinition(definition: TaskDefinitionInput): void {
  if (!/^[\w-]{1,255}$/.test(definition.family)) refuse('Family contains invalid characters.')
  checkContainers(definition)
  if (definition.requiresCompatibilities.includes('FARGATE')) checkFargate(definition)
}
