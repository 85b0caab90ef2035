/** The error names of Amazon ECS. The prefix is `ECS`: a retry on `Ecs.…` never fires. */
export const ecsErrors = {
  accessDeniedException: 'ECS.AccessDeniedException',
  amazonEcsException: 'ECS.AmazonECSException',
  blockedException: 'ECS.BlockedException',
  clientException: 'ECS.ClientException',
  clusterNotFoundException: 'ECS.ClusterNotFoundException',
  conflictException: 'ECS.ConflictException',
  invalidParameterException: 'ECS.InvalidParameterException',
  platformTaskDefinitionIncompatibilityException: 'ECS.PlatformTaskDefinitionIncompatibilityException',
  platformUnknownException: 'ECS.PlatformUnknownException',
  sdkClientException: 'ECS.SdkClientException',
  serverException: 'ECS.ServerException',
  /** ECS took the request and placed no task: no capacity, for instance. */
  unknown: 'AmazonECS.Unknown',
  unsupportedFeatureException: 'ECS.UnsupportedFeatureException',
} as const

export type EcsError = (typeof ecsErrors)[keyof typeof ecsErrors]
