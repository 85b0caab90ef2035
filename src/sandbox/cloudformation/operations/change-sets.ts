import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { AwsService, Output } from '../../aws-service.ts'
import { queryList } from '../../protocols/index.ts'
import { arnOf } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { createStack, updateStack } from '../deployment/deploy-stack.ts'
import { planChanges } from '../deployment/plan-changes.ts'
import type { ChangeSet } from '../stacks/change-set.ts'
import type { Stack } from '../stacks/stack.ts'
import { isUpdatable } from '../stacks/stack-status.ts'
import { validationError } from '../template/validation-error.ts'
import { blueprintInput, blueprintOf } from './blueprint.ts'
import { type Context, startDeployment } from './context.ts'
import { describeChange } from './describe-change.ts'
import { describeParameters, describeTags } from './describe-stack.ts'
import { pageOf } from './page.ts'
import { flag, nextToken } from './query-input.ts'
import { queryOperation } from './query-operation.ts'

const named = z.object({ ChangeSetName: z.string().min(1), StackName: z.string().optional() })

const noChanges = "The submitted information didn't contain changes. Submit different information to create a change set."

/** @throws ServiceError where a change set of this kind cannot be made for what stands. */
function stackFor(
  { environment: { stacks } }: Context,
  { StackName: nameOrId, ChangeSetName, ChangeSetType: kind }: z.output<typeof createInput>,
): Stack {
  const existing = stacks.find(nameOrId)
  if (kind === 'UPDATE') {
    if (existing === undefined || existing.status === 'REVIEW_IN_PROGRESS') throw validationError(`Stack [${nameOrId}] does not exist`)
    if (!isUpdatable(existing.status)) throw validationError(`Stack:${existing.id} is in ${existing.status} state and can not be updated.`)
    return existing
  }
  if (existing !== undefined && existing.status !== 'REVIEW_IN_PROGRESS') {
    throw validationError(`Stack [${nameOrId}] already exists and cannot be created again with the changeSet [${ChangeSetName}].`)
  }
  return existing ?? stacks.create(nameOrId)
}

const createInput = z.object({
  StackName: z.string(),
  ChangeSetName: z.string().regex(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/),
  ChangeSetType: z.enum(['CREATE', 'UPDATE']).default('UPDATE'),
  Description: z.string().optional(),
  NotificationARNs: queryList(z.string()),
  RoleARN: z.string().optional(),
  OnStackFailure: z.enum(['ROLLBACK', 'DELETE', 'DO_NOTHING']).optional(),
  ...blueprintInput,
})

async function create(context: Context, input: z.output<typeof createInput>): Promise<Output> {
  const { environment, changeSets } = context
  const existing = environment.stacks.find(input.StackName)
  const blueprint = await blueprintOf(environment.core, input, existing)
  const stack = stackFor(context, input)
  if (changeSets.of(stack).some(({ name }) => name === input.ChangeSetName)) {
    throw new ServiceError(
      'AlreadyExistsException',
      `ChangeSet ${input.ChangeSetName} cannot be created due to a mismatch with existing attribute ChangeSetName`,
    )
  }
  const plan = planChanges(environment, stack, blueprint)
  if (existing !== stack) {
    environment.stacks.add(stack)
    stack.become('REVIEW_IN_PROGRESS', 'User Initiated')
  }
  const changeSet: ChangeSet = {
    id: arnOf(environment.core, 'cloudformation', `changeSet/${input.ChangeSetName}/${randomUUID()}`),
    name: input.ChangeSetName,
    description: input.Description,
    stack,
    kind: input.ChangeSetType,
    blueprint,
    changes: plan.changes,
    createdAt: new Date(),
    onFailure: input.OnStackFailure,
    status: plan.isEmpty ? 'FAILED' : 'CREATE_COMPLETE',
    statusReason: plan.isEmpty ? noChanges : undefined,
    executionStatus: plan.isEmpty ? 'UNAVAILABLE' : 'AVAILABLE',
  }
  changeSets.add(changeSet)
  return { Id: changeSet.id, StackId: stack.id }
}

const describe = ({ stack, blueprint, ...changeSet }: ChangeSet, token: string | undefined): Output => {
  const { items, NextToken } = pageOf(changeSet.changes, token, 100)
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.id,
    StackId: stack.id,
    StackName: stack.name,
    Description: changeSet.description,
    Parameters: describeParameters(blueprint),
    CreationTime: changeSet.createdAt,
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason,
    NotificationARNs: stack.notificationArns,
    RollbackConfiguration: {},
    Capabilities: blueprint.capabilities,
    Tags: describeTags(blueprint.tags),
    Changes: items.map(describeChange),
    NextToken,
    IncludeNestedStacks: false,
    OnStackFailure: changeSet.onFailure,
  }
}

const summarize = ({ stack, ...changeSet }: ChangeSet): Output => ({
  StackId: stack.id,
  StackName: stack.name,
  ChangeSetId: changeSet.id,
  ChangeSetName: changeSet.name,
  ExecutionStatus: changeSet.executionStatus,
  Status: changeSet.status,
  StatusReason: changeSet.statusReason,
  CreationTime: changeSet.createdAt,
  Description: changeSet.description,
  IncludeNestedStacks: false,
})

const executeInput = named.extend({ ClientRequestToken: z.string().optional(), DisableRollback: flag.default(false) })

function execute(
  context: Context,
  { DisableRollback, ClientRequestToken: token }: z.output<typeof executeInput>,
  changeSet: ChangeSet,
): Output {
  const { environment, changeSets } = context
  const { stack, blueprint, id, kind, status, executionStatus } = changeSet
  if (executionStatus !== 'AVAILABLE') {
    throw new ServiceError(
      'InvalidChangeSetStatus',
      `ChangeSet [${id}] cannot be executed in its current status of [${status}] and execution status of [${executionStatus}]`,
    )
  }
  for (const other of changeSets.of(stack)) if (other !== changeSet) changeSets.delete(other.id)
  changeSet.executionStatus = 'EXECUTE_IN_PROGRESS'
  stack.changeSetId = id
  stack.disableRollback = DisableRollback
  const onFailure = DisableRollback ? 'DO_NOTHING' : (changeSet.onFailure ?? 'ROLLBACK')
  startDeployment(context, stack, async () => {
    await (kind === 'CREATE' ? createStack : updateStack)(environment, { stack, blueprint, onFailure, token })
    changeSet.executionStatus =
      stack.status === 'CREATE_COMPLETE' || stack.status === 'UPDATE_COMPLETE' ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED'
  })
  return {}
}

/** The operations on change sets. */
export function changeSetOperations(context: Context): AwsService['operations'] {
  const {
    changeSets,
    environment: { stacks },
  } = context
  const find = ({ ChangeSetName, StackName }: z.output<typeof named>): ChangeSet =>
    changeSets.get(ChangeSetName, StackName === undefined ? undefined : stacks.get(StackName))
  return {
    CreateChangeSet: queryOperation(createInput, (input) => create(context, input)),
    DescribeChangeSet: queryOperation(named.extend({ NextToken: nextToken }), (input) => describe(find(input), input.NextToken)),
    ExecuteChangeSet: queryOperation(executeInput, (input) => execute(context, input, find(input))),
    DeleteChangeSet: queryOperation(named, (input) => {
      const found = changeSets.find(input.ChangeSetName, input.StackName === undefined ? undefined : stacks.find(input.StackName))
      if (found?.executionStatus === 'EXECUTE_IN_PROGRESS') {
        throw new ServiceError('InvalidChangeSetStatus', `ChangeSet [${found.id}] cannot be deleted in its current status`)
      }
      if (found !== undefined) changeSets.delete(found.id)
      return {}
    }),
    ListChangeSets: queryOperation(z.object({ StackName: z.string(), NextToken: nextToken }), ({ StackName, NextToken: token }) => {
      const { items, NextToken } = pageOf(changeSets.of(stacks.get(StackName)), token, 100)
      return { Summaries: items.map(summarize), NextToken }
    }),
  }
}
