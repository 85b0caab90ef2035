import type { Grant } from '../core/index.ts'
import type { Value } from '../expressions/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type {
  CancelStepsInfo,
  DescribeClusterOutput,
  DescribeStepOutput,
  InstanceFleetModifyConfig,
  InstanceGroupModifyConfig,
  RunJobFlowInput,
  StepConfig,
} from './generated/types/emr.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import { managedRule } from './managed-rule.ts'
import { passRole } from './pass-role.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of Amazon EMR, whose names AWS does not list. */
export type EmrError = string

/** Which cluster. */
export interface EmrClusterParameters {
  readonly clusterId: Text
}

/** A new cluster. */
export type CreateEmrClusterParameters = ServiceParameters<RunJobFlowInput> & {
  /** The service role and the role of the instances, which the machine must be allowed to pass. */
  readonly passRoles: readonly Known[]
}

const cluster = (id: Text): Known => (isKnown(id) ? arn('elasticmapreduce', 'cluster/', id) : arn('elasticmapreduce', 'cluster/*'))

const createCluster: Entry<CreateEmrClusterParameters, EmrError, Arguments<CreateEmrClusterParameters, 'passRoles'>> &
  Answers<{ readonly ClusterId: string }> &
  RunJob<CreateEmrClusterParameters, { readonly ClusterId: string } & Partial<DescribeClusterOutput>> = {
  name: 'elasticmapreduce:createCluster',
  arguments: (parameters) => toArguments(parameters, ['passRoles']),
  errors: [],
  grants: ({ passRoles }): readonly Grant[] => [
    // A cluster has no ARN before it is made.
    { actions: ['elasticmapreduce:RunJobFlow'], resources: ['*'] },
    ...passRole(passRoles, 'elasticmapreduce.amazonaws.com'),
  ],
  answers: of<{ readonly ClusterId: string }>(),
  sync: {
    answers: of<{ readonly ClusterId: string } & Partial<DescribeClusterOutput>>(),
    grants: () => [
      {
        actions: ['elasticmapreduce:DescribeCluster', 'elasticmapreduce:TerminateJobFlows'],
        resources: [arn('elasticmapreduce', 'cluster/*')],
      },
      managedRule('StepFunctionsGetEventForEMRRunJobFlowRule'),
    ],
  },
}

const onCluster = <Parameters extends EmrClusterParameters, Result>(
  name: string,
  actions: readonly string[],
): Entry<Parameters, EmrError> & Answers<Result> => ({
  name: `elasticmapreduce:${name}`,
  arguments: toArguments,
  errors: [],
  grants: ({ clusterId }): readonly Grant[] => [
    { actions: actions.map((action) => `elasticmapreduce:${action}`), resources: [cluster(clusterId)] },
  ],
  answers: of<Result>(),
})

const waiting = <Parameters extends EmrClusterParameters, Result>(
  actions: readonly string[],
  rule: string,
): RunJob<Parameters, Result> => ({
  sync: {
    answers: of<Result>(),
    grants: ({ clusterId }): readonly Grant[] => [
      { actions: actions.map((action) => `elasticmapreduce:${action}`), resources: [cluster(clusterId)] },
      managedRule(`StepFunctionsGetEventForEMR${rule}Rule`),
    ],
  },
})

/** One step of work for a cluster. */
export type AddStepParameters = EmrClusterParameters & { readonly step: Value<StepConfig>; readonly executionRoleArn?: Value<string> }
export type CancelStepParameters = EmrClusterParameters & {
  readonly stepId: Value<string>
  readonly stepCancellationOption?: Value<'SEND_INTERRUPT' | 'TERMINATE_PROCESS'>
}
export type TerminationProtectionParameters = EmrClusterParameters & { readonly terminationProtected: Value<boolean> }
export type ModifyFleetParameters = EmrClusterParameters & {
  readonly instanceFleetName: Value<string>
  readonly instanceFleet: Value<Omit<InstanceFleetModifyConfig, 'InstanceFleetId'>>
}
export type ModifyGroupParameters = EmrClusterParameters & {
  readonly instanceGroupName: Value<string>
  readonly instanceGroup: Value<Omit<InstanceGroupModifyConfig, 'InstanceGroupId'>>
}

const terminateCluster = {
  ...onCluster<EmrClusterParameters, object>('terminateCluster', ['TerminateJobFlows']),
  ...waiting<EmrClusterParameters, unknown>(['DescribeCluster'], 'TerminateJobFlows'),
}
const addStep = {
  ...onCluster<AddStepParameters, { readonly StepId: string }>('addStep', ['AddJobFlowSteps']),
  ...waiting<AddStepParameters, DescribeStepOutput>(['DescribeStep', 'CancelSteps'], 'AddJobFlowSteps'),
}
const cancelStep = onCluster<CancelStepParameters, { readonly CancelStepsInfo: CancelStepsInfo }>('cancelStep', ['CancelSteps'])
const setProtection = onCluster<TerminationProtectionParameters, object>('setClusterTerminationProtection', ['SetTerminationProtection'])
const modifyFleet = onCluster<ModifyFleetParameters, object>('modifyInstanceFleetByName', ['ModifyInstanceFleet', 'ListInstanceFleets'])
const modifyGroup = onCluster<ModifyGroupParameters, object>('modifyInstanceGroupByName', ['ModifyInstanceGroups', 'ListInstanceGroups'])

export const emrEntries = [createCluster, terminateCluster, addStep, cancelStep, setProtection, modifyFleet, modifyGroup] as const

/**
 * Amazon EMR. A cluster goes on running, and costs, where an execution is stopped before it has terminated it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export const emr = {
  /** Makes a cluster; `emr.createCluster.sync` waits until it can take steps. */
  createCluster: Object.assign(call(createCluster), sync(createCluster)),
  terminateCluster: Object.assign(call(terminateCluster), sync(terminateCluster)),
  /** Hands a step to a cluster; `emr.addStep.sync` waits until the step has ended and fails where it failed. */
  addStep: Object.assign(call(addStep), sync(addStep)),
  cancelStep: call(cancelStep),
  setClusterTerminationProtection: call(setProtection),
  modifyInstanceFleetByName: call(modifyFleet),
  modifyInstanceGroupByName: call(modifyGroup),
} as const
