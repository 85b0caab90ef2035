import { z } from 'zod'
import type { AwsService, Output } from '../../aws-service.ts'
import { queryList } from '../../protocols/index.ts'
import { ServiceError } from '../../service-error.ts'
import { checkDeletion, deleteStack } from '../deployment/delete-stack.ts'
import { createStack, updateStack } from '../deployment/deploy-stack.ts'
import { planChanges } from '../deployment/plan-changes.ts'
import { isUpdatable } from '../stacks/stack-status.ts'
import { validationError } from '../template/validation-error.ts'
import { blueprintInput, blueprintOf } from './blueprint.ts'
import { type Context, startDeployment } from './context.ts'
import { flag } from './query-input.ts'
import { queryOperation } from './query-operation.ts'

const common = {
  StackName: z.string().min(1),
  ClientRequestToken: z.string().optional(),
  DisableRollback: flag.optional(),
  NotificationARNs: queryList(z.string()),
  RoleARN: z.string().optional(),
  ...blueprintInput,
}

const createInput = z.object({
  ...common,
  OnFailure: z.enum(['ROLLBACK', 'DELETE', 'DO_NOTHING']).optional(),
  EnableTerminationProtection: flag.default(false),
})

async function create(context: Context, input: z.output<typeof createInput>): Promise<Output> {
  const { environment } = context
  if (input.OnFailure !== undefined && input.DisableRollback !== undefined)
    throw validationError('Cannot specify both OnFailure and DisableRollback')
  if (environment.stacks.find(input.StackName) !== undefined)
    throw new ServiceError('AlreadyExistsException', `Stack [${input.StackName}] already exists`)
  const blueprint = await blueprintOf(environment.core, input)
  const stack = environment.stacks.create(input.StackName)
  planChanges(environment, stack, blueprint)
  environment.stacks.add(stack)
  stack.terminationProtection = input.EnableTerminationProtection
  stack.disableRollback = input.DisableRollback ?? false
  stack.notificationArns = input.NotificationARNs
  stack.roleArn = input.RoleARN
  const onFailure = input.OnFailure ?? (stack.disableRollback ? 'DO_NOTHING' : 'ROLLBACK')
  startDeployment(context, stack, () => createStack(environment, { stack, blueprint, onFailure, token: input.ClientRequestToken }))
  return { StackId: stack.id }
}

const updateInput = z.object(common)

async function update(context: Context, input: z.output<typeof updateInput>): Promise<Output> {
  const { environment } = context
  const stack = environment.stacks.find(input.StackName)
  if (stack === undefined) throw validationError(`Stack [${input.StackName}] does not exist`)
  if (!isUpdatable(stack.status)) throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`)
  const blueprint = await blueprintOf(environment.core, input, stack)
  if (planChanges(environment, stack, blueprint).isEmpty) throw validationError('No updates are to be performed.')
  const onFailure = input.DisableRollback === true ? 'DO_NOTHING' : 'ROLLBACK'
  startDeployment(context, stack, () => updateStack(environment, { stack, blueprint, onFailure, token: input.ClientRequestToken }))
  return { StackId: stack.id }
}

const deleteInput = z.object({
  StackName: z.string().min(1),
  RetainResources: queryList(z.string()),
  ClientRequestToken: z.string().optional(),
})

function remove(context: Context, { StackName, RetainResources: retain, ClientRequestToken: token }: z.output<typeof deleteInput>): Output {
  const { environment, changeSets } = context
  const stack = environment.stacks.find(StackName)
  if (stack === undefined || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {}
  checkDeletion(environment, { stack, retain, token })
  for (const { id } of changeSets.of(stack)) changeSets.delete(id)
  startDeployment(context, stack, () => deleteStack(environment, { stack, retain, token }))
  return {}
}

/** The operations that make, change and delete stacks. */
export const stackOperations = (context: Context): AwsService['operations'] => ({
  CreateStack: queryOperation(createInput, (input) => create(context, input)),
  UpdateStack: queryOperation(updateInput, (input) => update(context, input)),
  DeleteStack: queryOperation(deleteInput, (input) => remove(context, input)),
  UpdateTerminationProtection: queryOperation(
    z.object({ StackName: z.string(), EnableTerminationProtection: flag }),
    ({ StackName, EnableTerminationProtection }) => {
      const stack = context.environment.stacks.get(StackName)
      stack.terminationProtection = EnableTerminationProtection
      return { StackId: stack.id }
    },
  ),
})
