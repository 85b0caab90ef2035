/** One action that Step Functions optimises: which operation of which service model it calls, and how it differs. */
export interface OptimisedAction {
  /** `ecs.RunTask`: the model's folder in botocore and the operation. Absent where Step Functions made the action up. */
  readonly model?: `${string}.${string}`
  readonly sync?: true
  readonly token?: true
  /** `.sync:2`, which only nested executions have. */
  readonly sync2?: true
  /** Parameters that the model does not have. */
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** Operations whose answers `.sync` gives, besides the action's own. */
  readonly answers?: readonly string[]
  /** Parameters of the model that the action does not have. */
  readonly without?: readonly string[]
}

const kubernetes = ['ClusterName', 'CertificateAuthority', 'Endpoint'] as const

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html */
export const optimisedActions: Readonly<Record<string, OptimisedAction>> = {
  'apigateway:invoke': {
    token: true,
    required: ['ApiEndpoint', 'Method'],
    optional: ['Headers', 'Stage', 'Path', 'QueryParameters', 'RequestBody', 'AllowNullValues', 'AuthType'],
  },
  'athena:getQueryExecution': { model: 'athena.GetQueryExecution' },
  'athena:getQueryResults': { model: 'athena.GetQueryResults' },
  'athena:startQueryExecution': { model: 'athena.StartQueryExecution', sync: true, answers: ['GetQueryExecution'] },
  'athena:stopQueryExecution': { model: 'athena.StopQueryExecution', required: ['QueryExecutionId'] },
  'batch:submitJob': { model: 'batch.SubmitJob', sync: true },
  'bedrock:createModelCustomizationJob': {
    model: 'bedrock.CreateModelCustomizationJob',
    sync: true,
    answers: ['GetModelCustomizationJob'],
  },
  'bedrock:invokeModel': { model: 'bedrock-runtime.InvokeModel', token: true, optional: ['Input', 'Output'] },
  'codebuild:batchDeleteBuilds': { model: 'codebuild.BatchDeleteBuilds' },
  'codebuild:batchGetReports': { model: 'codebuild.BatchGetReports' },
  'codebuild:deleteBuildBatch': { model: 'codebuild.DeleteBuildBatch' },
  'codebuild:batchGetBuildBatches': { model: 'codebuild.BatchGetBuildBatches' },
  'codebuild:retryBuildBatch': { model: 'codebuild.RetryBuildBatch', sync: true },
  'codebuild:startBuild': { model: 'codebuild.StartBuild', sync: true },
  'codebuild:startBuildBatch': { model: 'codebuild.StartBuildBatch', sync: true },
  'codebuild:stopBuild': { model: 'codebuild.StopBuild' },
  'codebuild:stopBuildBatch': { model: 'codebuild.StopBuildBatch' },
  'databrew:startJobRun': { model: 'databrew.StartJobRun', sync: true, answers: ['DescribeJobRun'] },
  'dynamodb:deleteItem': { model: 'dynamodb.DeleteItem' },
  'dynamodb:getItem': { model: 'dynamodb.GetItem' },
  'dynamodb:putItem': { model: 'dynamodb.PutItem' },
  'dynamodb:updateItem': { model: 'dynamodb.UpdateItem' },
  'ecs:runTask': { model: 'ecs.RunTask', sync: true, token: true },
  'eks:call': { required: [...kubernetes, 'Method', 'Path'], optional: ['QueryParameters', 'RequestBody'] },
  'eks:createCluster': { model: 'eks.CreateCluster', sync: true },
  'eks:createFargateProfile': { model: 'eks.CreateFargateProfile', sync: true },
  'eks:createNodegroup': { model: 'eks.CreateNodegroup', sync: true },
  'eks:deleteCluster': { model: 'eks.DeleteCluster', sync: true },
  'eks:deleteFargateProfile': { model: 'eks.DeleteFargateProfile', sync: true },
  'eks:deleteNodegroup': { model: 'eks.DeleteNodegroup', sync: true },
  'eks:runJob': { sync: true, token: true, required: [...kubernetes, 'Job'], optional: ['Namespace', 'LogOptions'] },
  'elasticmapreduce:addStep': {
    model: 'emr.AddJobFlowSteps',
    sync: true,
    required: ['ClusterId', 'Step'],
    answers: ['DescribeStep'],
    without: ['JobFlowId', 'Steps'],
  },
  'elasticmapreduce:cancelStep': { model: 'emr.CancelSteps', required: ['StepId'], without: ['StepIds'] },
  'elasticmapreduce:createCluster': { model: 'emr.RunJobFlow', sync: true, answers: ['DescribeCluster'] },
  'elasticmapreduce:modifyInstanceFleetByName': { model: 'emr.ModifyInstanceFleet', required: ['InstanceFleetName'] },
  'elasticmapreduce:modifyInstanceGroupByName': {
    model: 'emr.ModifyInstanceGroups',
    required: ['ClusterId', 'InstanceGroupName', 'InstanceGroup'],
    without: ['InstanceGroups'],
  },
  'elasticmapreduce:setClusterTerminationProtection': {
    model: 'emr.SetTerminationProtection',
    required: ['ClusterId'],
    without: ['JobFlowIds'],
  },
  'elasticmapreduce:terminateCluster': { model: 'emr.TerminateJobFlows', sync: true, required: ['ClusterId'], without: ['JobFlowIds'] },
  'emr-containers:createVirtualCluster': { model: 'emr-containers.CreateVirtualCluster' },
  'emr-containers:deleteVirtualCluster': { model: 'emr-containers.DeleteVirtualCluster', sync: true },
  'emr-containers:startJobRun': { model: 'emr-containers.StartJobRun', sync: true, answers: ['DescribeJobRun'] },
  'emr-serverless:cancelJobRun': { model: 'emr-serverless.CancelJobRun', sync: true },
  'emr-serverless:createApplication': { model: 'emr-serverless.CreateApplication', sync: true },
  'emr-serverless:deleteApplication': { model: 'emr-serverless.DeleteApplication', sync: true },
  'emr-serverless:startApplication': { model: 'emr-serverless.StartApplication', sync: true },
  'emr-serverless:startJobRun': { model: 'emr-serverless.StartJobRun', sync: true, answers: ['GetJobRun'] },
  'emr-serverless:stopApplication': { model: 'emr-serverless.StopApplication', sync: true },
  'events:putEvents': { model: 'events.PutEvents', token: true },
  'glue:startJobRun': { model: 'glue.StartJobRun', sync: true },
  'http:invoke': {
    required: ['ApiEndpoint', 'Method'],
    optional: ['Authentication', 'InvocationConfig', 'Headers', 'QueryParameters', 'RequestBody', 'Transform'],
  },
  'lambda:invoke': { model: 'lambda.Invoke', token: true },
  'mediaconvert:createJob': { model: 'mediaconvert.CreateJob', sync: true },
  'sagemaker:createEndpoint': { model: 'sagemaker.CreateEndpoint' },
  'sagemaker:createEndpointConfig': { model: 'sagemaker.CreateEndpointConfig' },
  'sagemaker:createHyperParameterTuningJob': {
    model: 'sagemaker.CreateHyperParameterTuningJob',
    sync: true,
    answers: ['DescribeHyperParameterTuningJob'],
  },
  'sagemaker:createLabelingJob': { model: 'sagemaker.CreateLabelingJob', sync: true, answers: ['DescribeLabelingJob'] },
  'sagemaker:createModel': { model: 'sagemaker.CreateModel' },
  'sagemaker:createProcessingJob': { model: 'sagemaker.CreateProcessingJob', sync: true, answers: ['DescribeProcessingJob'] },
  'sagemaker:createTrainingJob': { model: 'sagemaker.CreateTrainingJob', sync: true, answers: ['DescribeTrainingJob'] },
  'sagemaker:createTransformJob': { model: 'sagemaker.CreateTransformJob', sync: true, answers: ['DescribeTransformJob'] },
  'sagemaker:updateEndpoint': { model: 'sagemaker.UpdateEndpoint' },
  'sns:publish': { model: 'sns.Publish', token: true },
  'sqs:sendMessage': { model: 'sqs.SendMessage', token: true },
  'states:startExecution': { model: 'stepfunctions.StartExecution', sync: true, sync2: true, token: true },
}
