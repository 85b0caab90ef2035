import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type {
  CreateVirtualClusterRequest,
  CreateVirtualClusterResponse,
  DeleteVirtualClusterResponse,
  DescribeJobRunResponse,
  StartJobRunRequest,
  StartJobRunResponse,
} from './generated/types/emr-containers.ts'
import { type Answers, call, type Entry, of, type RunJob, sync } from './integration.ts'
import type { ServiceParameters } from './service-parameters.ts'
import type { Text } from './value.ts'

/** The errors of Amazon EMR on EKS, whose names AWS does not list. */
export type EmrContainersError = string

/** Which virtual cluster. */
export interface VirtualClusterParameters {
  readonly id: Text
}

/** A Spark job on a virtual cluster. */
export interface StartSparkJobParameters extends ServiceParameters<StartJobRunRequest, 'VirtualClusterId' | 'ExecutionRoleArn'> {
  readonly virtualClusterId: Text
  /** The role of the job; the machine may start jobs with this role only. */
  readonly executionRoleArn: Text
}

const cluster = (id: Text, rest = ''): Known =>
  isKnown(id) ? arn('emr-containers', '/virtualclusters/', id, rest) : arn('emr-containers', '/virtualclusters/*')

const createVirtualCluster: Entry<ServiceParameters<CreateVirtualClusterRequest>, EmrContainersError> &
  Answers<CreateVirtualClusterResponse> = {
  name: 'emr-containers:createVirtualCluster',
  arguments: toArguments,
  errors: [],
  // A virtual cluster has no ARN before it is made.
  grants: () => [{ actions: ['emr-containers:CreateVirtualCluster'], resources: ['*'] }],
  answers: of<CreateVirtualClusterResponse>(),
}

const deleteVirtualCluster: Entry<VirtualClusterParameters, EmrContainersError> &
  Answers<DeleteVirtualClusterResponse> &
  RunJob<VirtualClusterParameters, unknown> = {
  name: 'emr-containers:deleteVirtualCluster',
  arguments: toArguments,
  errors: [],
  grants: ({ id }) => [{ actions: ['emr-containers:DeleteVirtualCluster'], resources: [cluster(id)] }],
  answers: of<DeleteVirtualClusterResponse>(),
  sync: { answers: of<unknown>(), grants: ({ id }) => [{ actions: ['emr-containers:DescribeVirtualCluster'], resources: [cluster(id)] }] },
}

const startJobRun: Entry<StartSparkJobParameters, EmrContainersError> &
  Answers<StartJobRunResponse> &
  RunJob<StartSparkJobParameters, DescribeJobRunResponse> = {
  name: 'emr-containers:startJobRun',
  arguments: toArguments,
  errors: [],
  grants: ({ virtualClusterId, executionRoleArn }) => [
    {
      actions: ['emr-containers:StartJobRun'],
      resources: [cluster(virtualClusterId)],
      ...(isKnown(executionRoleArn) ? { conditions: { StringEquals: { 'emr-containers:ExecutionRoleArn': executionRoleArn } } } : {}),
    },
  ],
  answers: of<StartJobRunResponse>(),
  sync: {
    answers: of<DescribeJobRunResponse>(),
    grants: ({ virtualClusterId }) => [
      { actions: ['emr-containers:DescribeJobRun', 'emr-containers:CancelJobRun'], resources: [cluster(virtualClusterId, '/jobruns/*')] },
    ],
  },
}

export const emrContainersEntries = [createVirtualCluster, deleteVirtualCluster, startJobRun] as const

/**
 * Amazon EMR on EKS.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
 */
export const emrContainers = {
  createVirtualCluster: call(createVirtualCluster),
  deleteVirtualCluster: Object.assign(call(deleteVirtualCluster), sync(deleteVirtualCluster)),
  /** Starts a Spark job; `emrContainers.startJobRun.sync` waits until it has ended and fails where it failed. */
  startJobRun: Object.assign(call(startJobRun), sync(startJobRun)),
} as const
