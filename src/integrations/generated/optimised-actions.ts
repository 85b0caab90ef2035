// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export const optimisedActions = {
  'apigateway:invoke': {
    patterns: ['', 'waitForTaskToken'],
    required: ['ApiEndpoint', 'Method'],
    optional: ['Headers', 'Stage', 'Path', 'QueryParameters', 'RequestBody', 'AllowNullValues', 'AuthType'],
  },
  'athena:getQueryExecution': {
    patterns: [''],
    required: ['QueryExecutionId'],
    optional: [],
  },
  'athena:getQueryResults': {
    patterns: [''],
    required: ['QueryExecutionId'],
    optional: ['NextToken', 'MaxResults', 'QueryResultType'],
  },
  'athena:startQueryExecution': {
    patterns: ['', 'sync'],
    required: ['QueryString'],
    optional: ['ClientRequestToken', 'QueryExecutionContext', 'ResultConfiguration', 'WorkGroup', 'ExecutionParameters', 'ResultReuseConfiguration', 'EngineConfiguration'],
  },
  'athena:stopQueryExecution': {
    patterns: [''],
    required: ['QueryExecutionId'],
    optional: [],
  },
  'batch:submitJob': {
    patterns: ['', 'sync'],
    required: ['JobName', 'JobQueue', 'JobDefinition'],
    optional: ['ShareIdentifier', 'SchedulingPriorityOverride', 'ArrayProperties', 'DependsOn', 'Parameters', 'ContainerOverrides', 'NodeOverrides', 'RetryStrategy', 'PropagateTags', 'Timeout', 'Tags', 'EksPropertiesOverride', 'EcsPropertiesOverride', 'ConsumableResourcePropertiesOverride'],
  },
  'bedrock:createModelCustomizationJob': {
    patterns: ['', 'sync'],
    required: ['JobName', 'CustomModelName', 'RoleArn', 'BaseModelIdentifier', 'TrainingDataConfig', 'OutputDataConfig'],
    optional: ['ClientRequestToken', 'CustomizationType', 'CustomModelKmsKeyId', 'JobTags', 'CustomModelTags', 'ValidationDataConfig', 'HyperParameters', 'VpcConfig', 'CustomizationConfig'],
  },
  'bedrock:invokeModel': {
    patterns: ['', 'waitForTaskToken'],
    required: ['ModelId'],
    optional: ['Body', 'ContentType', 'Accept', 'Trace', 'GuardrailIdentifier', 'GuardrailVersion', 'PerformanceConfigLatency', 'ServiceTier', 'Input', 'Output'],
  },
  'codebuild:batchDeleteBuilds': {
    patterns: [''],
    required: ['Ids'],
    optional: [],
  },
  'codebuild:batchGetReports': {
    patterns: [''],
    required: ['ReportArns'],
    optional: [],
  },
  'codebuild:deleteBuildBatch': {
    patterns: [''],
    required: ['Id'],
    optional: [],
  },
  'codebuild:batchGetBuildBatches': {
    patterns: [''],
    required: ['Ids'],
    optional: [],
  },
  'codebuild:retryBuildBatch': {
    patterns: ['', 'sync'],
    required: [],
    optional: ['Id', 'IdempotencyToken', 'RetryType'],
  },
  'codebuild:startBuild': {
    patterns: ['', 'sync'],
    required: ['ProjectName'],
    optional: ['SecondarySourcesOverride', 'SecondarySourcesVersionOverride', 'SourceVersion', 'ArtifactsOverride', 'SecondaryArtifactsOverride', 'EnvironmentVariablesOverride', 'SourceTypeOverride', 'SourceLocationOverride', 'SourceAuthOverride', 'GitCloneDepthOverride', 'GitSubmodulesConfigOverride', 'BuildspecOverride', 'InsecureSslOverride', 'ReportBuildStatusOverride', 'BuildStatusConfigOverride', 'EnvironmentTypeOverride', 'ImageOverride', 'ComputeTypeOverride', 'CertificateOverride', 'CacheOverride', 'ServiceRoleOverride', 'PrivilegedModeOverride', 'TimeoutInMinutesOverride', 'QueuedTimeoutInMinutesOverride', 'EncryptionKeyOverride', 'IdempotencyToken', 'LogsConfigOverride', 'RegistryCredentialOverride', 'ImagePullCredentialsTypeOverride', 'DebugSessionEnabled', 'FleetOverride', 'AutoRetryLimitOverride'],
  },
  'codebuild:startBuildBatch': {
    patterns: ['', 'sync'],
    required: ['ProjectName'],
    optional: ['SecondarySourcesOverride', 'SecondarySourcesVersionOverride', 'SourceVersion', 'ArtifactsOverride', 'SecondaryArtifactsOverride', 'EnvironmentVariablesOverride', 'SourceTypeOverride', 'SourceLocationOverride', 'SourceAuthOverride', 'GitCloneDepthOverride', 'GitSubmodulesConfigOverride', 'BuildspecOverride', 'InsecureSslOverride', 'ReportBuildBatchStatusOverride', 'EnvironmentTypeOverride', 'ImageOverride', 'ComputeTypeOverride', 'CertificateOverride', 'CacheOverride', 'ServiceRoleOverride', 'PrivilegedModeOverride', 'BuildTimeoutInMinutesOverride', 'QueuedTimeoutInMinutesOverride', 'EncryptionKeyOverride', 'IdempotencyToken', 'LogsConfigOverride', 'RegistryCredentialOverride', 'ImagePullCredentialsTypeOverride', 'BuildBatchConfigOverride', 'DebugSessionEnabled'],
  },
  'codebuild:stopBuild': {
    patterns: [''],
    required: ['Id'],
    optional: [],
  },
  'codebuild:stopBuildBatch': {
    patterns: [''],
    required: ['Id'],
    optional: [],
  },
  'databrew:startJobRun': {
    patterns: ['', 'sync'],
    required: ['Name'],
    optional: [],
  },
  'dynamodb:deleteItem': {
    patterns: [''],
    required: ['TableName', 'Key'],
    optional: ['Expected', 'ConditionalOperator', 'ReturnValues', 'ReturnConsumedCapacity', 'ReturnItemCollectionMetrics', 'ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues', 'ReturnValuesOnConditionCheckFailure'],
  },
  'dynamodb:getItem': {
    patterns: [''],
    required: ['TableName', 'Key'],
    optional: ['AttributesToGet', 'ConsistentRead', 'ReturnConsumedCapacity', 'ProjectionExpression', 'ExpressionAttributeNames'],
  },
  'dynamodb:putItem': {
    patterns: [''],
    required: ['TableName', 'Item'],
    optional: ['Expected', 'ReturnValues', 'ReturnConsumedCapacity', 'ReturnItemCollectionMetrics', 'ConditionalOperator', 'ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues', 'ReturnValuesOnConditionCheckFailure'],
  },
  'dynamodb:updateItem': {
    patterns: [''],
    required: ['TableName', 'Key'],
    optional: ['AttributeUpdates', 'Expected', 'ConditionalOperator', 'ReturnValues', 'ReturnConsumedCapacity', 'ReturnItemCollectionMetrics', 'UpdateExpression', 'ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues', 'ReturnValuesOnConditionCheckFailure'],
  },
  'ecs:runTask': {
    patterns: ['', 'sync', 'waitForTaskToken'],
    required: ['TaskDefinition'],
    optional: ['CapacityProviderStrategy', 'Cluster', 'Count', 'EnableECSManagedTags', 'EnableExecuteCommand', 'Group', 'LaunchType', 'NetworkConfiguration', 'Overrides', 'PlacementConstraints', 'PlacementStrategy', 'PlatformVersion', 'PropagateTags', 'ReferenceId', 'StartedBy', 'Tags', 'ClientToken', 'VolumeConfigurations'],
  },
  'eks:call': {
    patterns: [''],
    required: ['ClusterName', 'CertificateAuthority', 'Endpoint', 'Method', 'Path'],
    optional: ['QueryParameters', 'RequestBody'],
  },
  'eks:createCluster': {
    patterns: ['', 'sync'],
    required: ['Name', 'RoleArn', 'ResourcesVpcConfig'],
    optional: ['Version', 'KubernetesNetworkConfig', 'Logging', 'ClientRequestToken', 'Tags', 'EncryptionConfig', 'OutpostConfig', 'AccessConfig', 'BootstrapSelfManagedAddons', 'UpgradePolicy', 'ZonalShiftConfig', 'RemoteNetworkConfig', 'ComputeConfig', 'StorageConfig', 'DeletionProtection', 'ControlPlaneScalingConfig'],
  },
  'eks:createFargateProfile': {
    patterns: ['', 'sync'],
    required: ['FargateProfileName', 'ClusterName', 'PodExecutionRoleArn'],
    optional: ['Subnets', 'Selectors', 'ClientRequestToken', 'Tags'],
  },
  'eks:createNodegroup': {
    patterns: ['', 'sync'],
    required: ['ClusterName', 'NodegroupName', 'Subnets', 'NodeRole'],
    optional: ['ScalingConfig', 'DiskSize', 'InstanceTypes', 'AmiType', 'RemoteAccess', 'Labels', 'Taints', 'Tags', 'ClientRequestToken', 'LaunchTemplate', 'UpdateConfig', 'NodeRepairConfig', 'CapacityType', 'Version', 'ReleaseVersion', 'WarmPoolConfig'],
  },
  'eks:deleteCluster': {
    patterns: ['', 'sync'],
    required: ['Name'],
    optional: [],
  },
  'eks:deleteFargateProfile': {
    patterns: ['', 'sync'],
    required: ['ClusterName', 'FargateProfileName'],
    optional: [],
  },
  'eks:deleteNodegroup': {
    patterns: ['', 'sync'],
    required: ['ClusterName', 'NodegroupName'],
    optional: [],
  },
  'eks:runJob': {
    patterns: ['', 'sync', 'waitForTaskToken'],
    required: ['ClusterName', 'CertificateAuthority', 'Endpoint', 'Job'],
    optional: ['Namespace', 'LogOptions'],
  },
  'elasticmapreduce:addStep': {
    patterns: ['', 'sync'],
    required: ['ClusterId', 'Step'],
    optional: ['ExecutionRoleArn'],
  },
  'elasticmapreduce:cancelStep': {
    patterns: [''],
    required: ['StepId', 'ClusterId'],
    optional: ['StepCancellationOption'],
  },
  'elasticmapreduce:createCluster': {
    patterns: ['', 'sync'],
    required: ['Name', 'Instances'],
    optional: ['LogUri', 'LogEncryptionKmsKeyId', 'AdditionalInfo', 'AmiVersion', 'ReleaseLabel', 'Steps', 'StepExecutionRoleArn', 'BootstrapActions', 'SupportedProducts', 'NewSupportedProducts', 'Applications', 'Configurations', 'VisibleToAllUsers', 'JobFlowRole', 'ServiceRole', 'Tags', 'SecurityConfiguration', 'AutoScalingRole', 'ScaleDownBehavior', 'CustomAmiId', 'EbsRootVolumeSize', 'RepoUpgradeOnBoot', 'KerberosAttributes', 'StepConcurrencyLevel', 'ManagedScalingPolicy', 'PlacementGroupConfigs', 'AutoTerminationPolicy', 'OSReleaseLabel', 'EbsRootVolumeIops', 'EbsRootVolumeThroughput', 'ExtendedSupport', 'MonitoringConfiguration'],
  },
  'elasticmapreduce:modifyInstanceFleetByName': {
    patterns: [''],
    required: ['InstanceFleetName', 'ClusterId', 'InstanceFleet'],
    optional: [],
  },
  'elasticmapreduce:modifyInstanceGroupByName': {
    patterns: [''],
    required: ['ClusterId', 'InstanceGroupName', 'InstanceGroup'],
    optional: [],
  },
  'elasticmapreduce:setClusterTerminationProtection': {
    patterns: [''],
    required: ['ClusterId', 'TerminationProtected'],
    optional: [],
  },
  'elasticmapreduce:terminateCluster': {
    patterns: ['', 'sync'],
    required: ['ClusterId'],
    optional: [],
  },
  'emr-containers:createVirtualCluster': {
    patterns: [''],
    required: ['Name', 'ContainerProvider'],
    optional: ['ClientToken', 'Tags', 'SecurityConfigurationId'],
  },
  'emr-containers:deleteVirtualCluster': {
    patterns: ['', 'sync'],
    required: ['Id'],
    optional: [],
  },
  'emr-containers:startJobRun': {
    patterns: ['', 'sync'],
    required: ['VirtualClusterId'],
    optional: ['Name', 'ClientToken', 'ExecutionRoleArn', 'ReleaseLabel', 'JobDriver', 'ConfigurationOverrides', 'Tags', 'JobTemplateId', 'JobTemplateParameters', 'RetryPolicyConfiguration'],
  },
  'emr-serverless:cancelJobRun': {
    patterns: ['', 'sync'],
    required: ['ApplicationId', 'JobRunId'],
    optional: ['ShutdownGracePeriodInSeconds'],
  },
  'emr-serverless:createApplication': {
    patterns: ['', 'sync'],
    required: ['ReleaseLabel', 'Type'],
    optional: ['Name', 'ClientToken', 'InitialCapacity', 'MaximumCapacity', 'Tags', 'AutoStartConfiguration', 'AutoStopConfiguration', 'NetworkConfiguration', 'Architecture', 'ImageConfiguration', 'WorkerTypeSpecifications', 'RuntimeConfiguration', 'MonitoringConfiguration', 'DiskEncryptionConfiguration', 'InteractiveConfiguration', 'SchedulerConfiguration', 'IdentityCenterConfiguration', 'JobLevelCostAllocationConfiguration'],
  },
  'emr-serverless:deleteApplication': {
    patterns: ['', 'sync'],
    required: ['ApplicationId'],
    optional: [],
  },
  'emr-serverless:startApplication': {
    patterns: ['', 'sync'],
    required: ['ApplicationId'],
    optional: [],
  },
  'emr-serverless:startJobRun': {
    patterns: ['', 'sync'],
    required: ['ApplicationId', 'ExecutionRoleArn'],
    optional: ['ClientToken', 'ExecutionIamPolicy', 'JobDriver', 'ConfigurationOverrides', 'Tags', 'ExecutionTimeoutMinutes', 'Name', 'Mode', 'RetryPolicy'],
  },
  'emr-serverless:stopApplication': {
    patterns: ['', 'sync'],
    required: ['ApplicationId'],
    optional: [],
  },
  'events:putEvents': {
    patterns: ['', 'waitForTaskToken'],
    required: ['Entries'],
    optional: ['EndpointId'],
  },
  'glue:startJobRun': {
    patterns: ['', 'sync'],
    required: ['JobName'],
    optional: ['JobRunQueuingEnabled', 'JobRunId', 'Arguments', 'AllocatedCapacity', 'Timeout', 'MaxCapacity', 'SecurityConfiguration', 'NotificationProperty', 'WorkerType', 'NumberOfWorkers', 'ExecutionClass', 'ExecutionRoleSessionPolicy'],
  },
  'http:invoke': {
    patterns: [''],
    required: ['ApiEndpoint', 'Method'],
    optional: ['Authentication', 'InvocationConfig', 'Headers', 'QueryParameters', 'RequestBody', 'Transform'],
  },
  'lambda:invoke': {
    patterns: ['', 'waitForTaskToken'],
    required: ['FunctionName'],
    optional: ['InvocationType', 'LogType', 'ClientContext', 'DurableExecutionName', 'Payload', 'Qualifier', 'TenantId'],
  },
  'mediaconvert:createJob': {
    patterns: ['', 'sync'],
    required: ['Role', 'Settings'],
    optional: ['AccelerationSettings', 'BillingTagsSource', 'ClientRequestToken', 'HopDestinations', 'JobEngineVersion', 'JobTemplate', 'Priority', 'Queue', 'SimulateReservedQueue', 'StatusUpdateInterval', 'Tags', 'UserMetadata'],
  },
  'sagemaker:createEndpoint': {
    patterns: [''],
    required: ['EndpointName', 'EndpointConfigName'],
    optional: ['DeploymentConfig', 'Tags'],
  },
  'sagemaker:createEndpointConfig': {
    patterns: [''],
    required: ['EndpointConfigName', 'ProductionVariants'],
    optional: ['DataCaptureConfig', 'Tags', 'KmsKeyId', 'AsyncInferenceConfig', 'ExplainerConfig', 'ShadowProductionVariants', 'ExecutionRoleArn', 'VpcConfig', 'EnableNetworkIsolation', 'MetricsConfig'],
  },
  'sagemaker:createHyperParameterTuningJob': {
    patterns: ['', 'sync'],
    required: ['HyperParameterTuningJobName', 'HyperParameterTuningJobConfig'],
    optional: ['TrainingJobDefinition', 'TrainingJobDefinitions', 'WarmStartConfig', 'Tags', 'Autotune'],
  },
  'sagemaker:createLabelingJob': {
    patterns: ['', 'sync'],
    required: ['LabelingJobName', 'LabelAttributeName', 'InputConfig', 'OutputConfig', 'RoleArn', 'HumanTaskConfig'],
    optional: ['LabelCategoryConfigS3Uri', 'StoppingConditions', 'LabelingJobAlgorithmsConfig', 'Tags'],
  },
  'sagemaker:createModel': {
    patterns: [''],
    required: ['ModelName'],
    optional: ['PrimaryContainer', 'Containers', 'InferenceExecutionConfig', 'ExecutionRoleArn', 'Tags', 'VpcConfig', 'EnableNetworkIsolation'],
  },
  'sagemaker:createProcessingJob': {
    patterns: ['', 'sync'],
    required: ['ProcessingJobName', 'ProcessingResources', 'AppSpecification', 'RoleArn'],
    optional: ['ProcessingInputs', 'ProcessingOutputConfig', 'StoppingCondition', 'Environment', 'NetworkConfig', 'Tags', 'ExperimentConfig'],
  },
  'sagemaker:createTrainingJob': {
    patterns: ['', 'sync'],
    required: ['TrainingJobName', 'RoleArn', 'OutputDataConfig'],
    optional: ['HyperParameters', 'AlgorithmSpecification', 'InputDataConfig', 'ResourceConfig', 'VpcConfig', 'StoppingCondition', 'Tags', 'EnableNetworkIsolation', 'EnableInterContainerTrafficEncryption', 'EnableManagedSpotTraining', 'CheckpointConfig', 'DebugHookConfig', 'DebugRuleConfigurations', 'TensorBoardOutputConfig', 'ExperimentConfig', 'ProfilerConfig', 'ProfilerRuleConfigurations', 'Environment', 'RetryStrategy', 'RemoteDebugConfig', 'InfraCheckConfig', 'SessionChainingConfig', 'ServerlessJobConfig', 'MlflowConfig', 'ModelPackageConfig'],
  },
  'sagemaker:createTransformJob': {
    patterns: ['', 'sync'],
    required: ['TransformJobName', 'ModelName', 'TransformInput', 'TransformOutput', 'TransformResources'],
    optional: ['MaxConcurrentTransforms', 'ModelClientConfig', 'MaxPayloadInMB', 'BatchStrategy', 'Environment', 'DataCaptureConfig', 'DataProcessing', 'Tags', 'ExperimentConfig'],
  },
  'sagemaker:updateEndpoint': {
    patterns: [''],
    required: ['EndpointName', 'EndpointConfigName'],
    optional: ['RetainAllVariantProperties', 'ExcludeRetainedVariantProperties', 'DeploymentConfig', 'RetainDeploymentConfig'],
  },
  'sns:publish': {
    patterns: ['', 'waitForTaskToken'],
    required: ['Message'],
    optional: ['TopicArn', 'TargetArn', 'PhoneNumber', 'Subject', 'MessageStructure', 'MessageAttributes', 'MessageDeduplicationId', 'MessageGroupId'],
  },
  'sqs:sendMessage': {
    patterns: ['', 'waitForTaskToken'],
    required: ['QueueUrl', 'MessageBody'],
    optional: ['DelaySeconds', 'MessageAttributes', 'MessageSystemAttributes', 'MessageDeduplicationId', 'MessageGroupId'],
  },
  'states:startExecution': {
    patterns: ['', 'sync', 'sync:2', 'waitForTaskToken'],
    required: ['StateMachineArn'],
    optional: ['Name', 'Input', 'TraceHeader'],
  },
} as const
