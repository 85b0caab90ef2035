/** The stack of examples/servicefull, written with aws-cdk-lib. Its image exists already, so nothing is built. */
import { App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb'
import { IpAddresses, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2'
import { Cluster, ContainerImage, FargatePlatformVersion, FargateTaskDefinition, LogDrivers } from 'aws-cdk-lib/aws-ecs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  IntegrationPattern,
  JsonPath,
  LogLevel,
  StateMachine,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions'
import { DynamoAttributeValue, DynamoGetItem, EcsFargateLaunchTarget, EcsRunTask, SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks'

const app = new App({ outdir: process.argv[2] ?? 'cdk.out' })
const stack = new Stack(app, 'servicefull')

const documents = new Bucket(stack, 'Documents', { blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true })
const reports = new Table(stack, 'Reports', {
  partitionKey: { name: 'documentKey', type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
})
const inbox = new Queue(stack, 'Inbox')
const notifications = new Topic(stack, 'Notifications')
notifications.addSubscription(new SqsSubscription(inbox))

const vpc = new Vpc(stack, 'Vpc', {
  ipAddresses: IpAddresses.cidr('10.0.0.0/16'),
  maxAzs: 2,
  natGateways: 0,
  subnetConfiguration: [{ name: 'public', subnetType: SubnetType.PUBLIC, cidrMask: 24 }],
})
const cluster = new Cluster(stack, 'Cluster', { vpc })
const taskDefinition = new FargateTaskDefinition(stack, 'Task', { cpu: 256, memoryLimitMiB: 512 })
const container = taskDefinition.addContainer('main', {
  image: ContainerImage.fromRegistry('111111111111.dkr.ecr.us-east-1.amazonaws.com/servicefull:0123456789ab'),
  environment: { REPORTS_TABLE: reports.tableName },
  logging: LogDrivers.awsLogs({
    streamPrefix: 'servicefull',
    logGroup: new LogGroup(stack, 'TaskLogs', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY }),
  }),
})
documents.grantRead(taskDefinition.taskRole)
reports.grantWriteData(taskDefinition.taskRole)

const notifyFailure = new SnsPublish(stack, 'Notify Failure', {
  topic: notifications,
  message: TaskInput.fromObject({ error: JsonPath.stringAt('$.Error'), cause: JsonPath.stringAt('$.Cause') }),
}).next(new Fail(stack, 'Failed', { error: 'Digest.Failed' }))
const runTask = new EcsRunTask(stack, 'Run Fargate Task', {
  integrationPattern: IntegrationPattern.RUN_JOB,
  cluster,
  taskDefinition,
  assignPublicIp: true,
  launchTarget: new EcsFargateLaunchTarget({ platformVersion: FargatePlatformVersion.LATEST }),
  containerOverrides: [
    {
      containerDefinition: container,
      environment: [
        { name: 'DOCUMENT_BUCKET', value: JsonPath.stringAt('$.document.bucket') },
        { name: 'DOCUMENT_KEY', value: JsonPath.stringAt('$.document.key') },
      ],
    },
  ],
  resultPath: JsonPath.DISCARD,
})
runTask.addRetry({ errors: ['ECS.ServerException'], interval: Duration.seconds(2), maxAttempts: 3 })
const readReport = new DynamoGetItem(stack, 'Read Report', {
  table: reports,
  key: { documentKey: DynamoAttributeValue.fromString(JsonPath.stringAt('$.document.key')) },
  resultPath: '$.report',
})
const notifySuccess = (id: string, length: string): SnsPublish =>
  new SnsPublish(stack, id, {
    topic: notifications,
    message: TaskInput.fromText(JsonPath.format(`A ${length} document: {} words`, JsonPath.stringAt('$.report.Item.words.N'))),
  })
const long = notifySuccess('Notify Long', 'long')
const short = notifySuccess('Notify Short', 'short')
for (const task of [runTask, readReport, long, short]) task.addCatch(notifyFailure)

new StateMachine(stack, 'Digest', {
  definitionBody: DefinitionBody.fromChainable(
    runTask
      .next(readReport)
      .next(new Choice(stack, 'Is It Long?').when(Condition.stringGreaterThan('$.report.Item.words.N', '1000'), long).otherwise(short)),
  ),
  timeout: Duration.minutes(15),
  logs: { destination: new LogGroup(stack, 'DigestLogs', { retention: RetentionDays.ONE_MONTH }), level: LogLevel.ERROR },
})
app.synth()
