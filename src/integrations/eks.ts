import type { Grant } from '../core/index.ts'
import type { Payload, Value } from '../expressions/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, type Known } from './arn.ts'
import type {
  CreateClusterRequest,
  CreateClusterResponse,
  CreateFargateProfileRequest,
  CreateFargateProfileResponse,
  CreateNodegroupRequest,
  CreateNodegroupResponse,
  DeleteClusterRequest,
  DeleteClusterResponse,
  DeleteFargateProfileRequest,
  DeleteFargateProfileResponse,
  DeleteNodegroupRequest,
  DeleteNodegroupResponse,
} from './generated/types/eks.ts'
import { type Answers, type Callback, call, callback, type Entry, of, type RunJob, sync } from './integration.ts'
import { passRole } from './pass-role.ts'
import { anyError, type ServiceParameters } from './service-parameters.ts'

/** The errors of Amazon EKS, and of calls to a cluster's own API: `EKS.409`. */
export type EksError = `EKS.${string}`

interface Kubernetes {
  readonly clusterName: Value<string>
  /** The cluster's certificate, in Base64. */
  readonly certificateAuthority: Value<string>
  /** The URL of the cluster's API, which must be public. */
  readonly endpoint: Value<string>
}

/** A call of the Kubernetes API. */
export interface KubernetesCallParameters extends Kubernetes {
  readonly method: Value<'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH'>
  readonly path: Value<string>
  readonly queryParameters?: Value<{ readonly [name: string]: readonly string[] }>
  readonly requestBody?: Payload
}

/** What the Kubernetes API answers. */
export interface KubernetesAnswer {
  readonly ResponseBody: unknown
  readonly StatusCode: number
}

/** A Kubernetes job (`batch/v1`). */
export interface KubernetesJobParameters extends Kubernetes {
  /** @default 'default' */
  readonly namespace?: Value<string>
  readonly job: Payload
  readonly logOptions?: Value<{ RetrieveLogs?: boolean; RawLogs?: boolean; LogParameters?: { readonly [name: string]: readonly string[] } }>
}

/** The cluster's own rules say what the machine's role may do there: IAM has no part in it. */
const noGrants = (): readonly Grant[] => []

const kubernetesCall: Entry<KubernetesCallParameters, EksError> & Answers<KubernetesAnswer> = {
  name: 'eks:call',
  arguments: toArguments,
  errors: anyError('EKS'),
  grants: noGrants,
  answers: of<KubernetesAnswer>(),
}

const runJob: Entry<KubernetesJobParameters, EksError> & Answers<KubernetesAnswer> & RunJob<KubernetesJobParameters, unknown> & Callback = {
  name: 'eks:runJob',
  arguments: toArguments,
  errors: anyError('EKS'),
  grants: noGrants,
  answers: of<KubernetesAnswer>(),
  sync: { answers: of<unknown>(), grants: noGrants },
  waitForTaskToken: true,
}

/** A thing that EKS manages, by the names that its requests give. What is computed may be any. */
interface Kind {
  readonly noun: string
  readonly resource: (names: { readonly [parameter: string]: unknown }) => Known
}

const written = (name: unknown): string => (typeof name === 'string' ? name : '*')

const clusterKind: Kind = { noun: 'Cluster', resource: ({ name }) => arn('eks', `cluster/${written(name)}`) }
const profileKind: Kind = {
  noun: 'FargateProfile',
  resource: ({ clusterName, fargateProfileName }) => arn('eks', `fargateprofile/${written(clusterName)}/${written(fargateProfileName)}/*`),
}
const nodegroupKind: Kind = {
  noun: 'Nodegroup',
  resource: ({ clusterName, nodegroupName }) => arn('eks', `nodegroup/${written(clusterName)}/${written(nodegroupName)}/*`),
}

const names = (parameters: object): { readonly [parameter: string]: unknown } => Object.fromEntries(Object.entries(parameters))

/** A new part of a cluster is made on the cluster. */
const cluster = (parameters: object): Known => {
  const { name, clusterName = name } = names(parameters)
  return arn('eks', `cluster/${written(clusterName)}`)
}

type Managed<Parameters, Result, Own = never> = Entry<Parameters, EksError, Arguments<Parameters, Own>> &
  Answers<Result> &
  RunJob<Parameters, unknown>

const create = <Parameters extends { readonly passRoles: readonly Known[] }, Result>(
  { noun, resource }: Kind,
  more: readonly Grant[] = [],
): Managed<Parameters, Result, 'passRoles'> => ({
  name: `eks:create${noun}`,
  arguments: (parameters) => toArguments<Parameters, 'passRoles'>(parameters, ['passRoles']),
  errors: anyError('EKS'),
  grants: (parameters): readonly Grant[] => [
    { actions: [`eks:Create${noun}`], resources: [cluster(parameters)] },
    ...more,
    ...passRole(parameters.passRoles, noun === 'FargateProfile' ? 'eks-fargate-pods.amazonaws.com' : 'eks.amazonaws.com'),
  ],
  answers: of<Result>(),
  sync: {
    answers: of<unknown>(),
    // Step Functions asks EKS again and again: there is no rule.
    grants: (parameters) => [{ actions: [`eks:Describe${noun}`, `eks:Delete${noun}`], resources: [resource(names(parameters))] }],
  },
})

const remove = <Parameters extends object, Result>({ noun, resource }: Kind): Managed<Parameters, Result> => ({
  name: `eks:delete${noun}`,
  arguments: toArguments,
  errors: anyError('EKS'),
  grants: (parameters) => [{ actions: [`eks:Delete${noun}`], resources: [resource(names(parameters))] }],
  answers: of<Result>(),
  sync: {
    answers: of<unknown>(),
    grants: (parameters) => [{ actions: [`eks:Describe${noun}`], resources: [resource(names(parameters))] }],
  },
})

/** The service's own parameters, and the roles among them, which the machine must be allowed to pass. */
export type WithRoles<Request> = ServiceParameters<Request> & { readonly passRoles: readonly Known[] }

const subnets: Grant = { actions: ['ec2:DescribeSubnets'], resources: ['*'] }

const createCluster = create<WithRoles<CreateClusterRequest>, CreateClusterResponse>(clusterKind)
const createProfile = create<WithRoles<CreateFargateProfileRequest>, CreateFargateProfileResponse>(profileKind)
const createNodegroup = create<WithRoles<CreateNodegroupRequest>, CreateNodegroupResponse>(nodegroupKind, [subnets])
const deleteCluster = remove<ServiceParameters<DeleteClusterRequest>, DeleteClusterResponse>(clusterKind)
const deleteProfile = remove<ServiceParameters<DeleteFargateProfileRequest>, DeleteFargateProfileResponse>(profileKind)
const deleteNodegroup = remove<ServiceParameters<DeleteNodegroupRequest>, DeleteNodegroupResponse>(nodegroupKind)

export const eksEntries = [
  kubernetesCall,
  runJob,
  createCluster,
  createProfile,
  createNodegroup,
  deleteCluster,
  deleteProfile,
  deleteNodegroup,
] as const

/**
 * Amazon EKS: its own API, and the Kubernetes API of a cluster.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export const eks = {
  /** Calls the Kubernetes API of a cluster. */
  call: call(kubernetesCall),
  /** Runs a Kubernetes job; `eks.runJob.sync` waits until it has ended, and brings its logs where they are asked for. */
  runJob: Object.assign(call(runJob), sync(runJob), callback(runJob)),
  createCluster: Object.assign(call(createCluster), sync(createCluster)),
  createFargateProfile: Object.assign(call(createProfile), sync(createProfile)),
  createNodegroup: Object.assign(call(createNodegroup), sync(createNodegroup)),
  deleteCluster: Object.assign(call(deleteCluster), sync(deleteCluster)),
  deleteFargateProfile: Object.assign(call(deleteProfile), sync(deleteProfile)),
  deleteNodegroup: Object.assign(call(deleteNodegroup), sync(deleteNodegroup)),
} as const
