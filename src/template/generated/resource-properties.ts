// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { ApiGatewayV2Api, ApiGatewayV2Integration, ApiGatewayV2Route, ApiGatewayV2Stage } from './api-gateway-v2.ts'
import type { AutoScalingAutoScalingGroup, AutoScalingLifecycleHook, AutoScalingScalingPolicy } from './auto-scaling.ts'
import type { CloudWatchAlarm } from './cloud-watch.ts'
import type { DynamoDBTable } from './dynamo-db.ts'
import type { Ec2EIP, Ec2InternetGateway, Ec2LaunchTemplate, Ec2NatGateway, Ec2Route, Ec2RouteTable, Ec2SecurityGroup, Ec2SecurityGroupEgress, Ec2SecurityGroupIngress, Ec2Subnet, Ec2SubnetRouteTableAssociation, Ec2VPC, Ec2VPCEndpoint, Ec2VPCGatewayAttachment } from './ec2.ts'
import type { EcrRepository } from './ecr.ts'
import type { EcsCapacityProvider, EcsCluster, EcsClusterCapacityProviderAssociations, EcsService, EcsTaskDefinition } from './ecs.ts'
import type { EventsRule } from './events.ts'
import type { IamInstanceProfile, IamPolicy, IamRole } from './iam.ts'
import type { KmsAlias, KmsKey } from './kms.ts'
import type { LambdaAlias, LambdaEventSourceMapping, LambdaFunction, LambdaPermission, LambdaUrl, LambdaVersion } from './lambda.ts'
import type { LogsLogGroup } from './logs.ts'
import type { S3Bucket, S3BucketPolicy } from './s3.ts'
import type { SnsSubscription, SnsTopic, SnsTopicPolicy } from './sns.ts'
import type { SqsQueue, SqsQueuePolicy } from './sqs.ts'
import type { StepFunctionsActivity, StepFunctionsStateMachine, StepFunctionsStateMachineAlias, StepFunctionsStateMachineVersion } from './step-functions.ts'

/** The properties of each resource type that has generated types, with every value known. */
export interface ResourceProperties {
  readonly 'AWS::ApiGatewayV2::Api': ApiGatewayV2Api
  readonly 'AWS::ApiGatewayV2::Integration': ApiGatewayV2Integration
  readonly 'AWS::ApiGatewayV2::Route': ApiGatewayV2Route
  readonly 'AWS::ApiGatewayV2::Stage': ApiGatewayV2Stage
  readonly 'AWS::AutoScaling::AutoScalingGroup': AutoScalingAutoScalingGroup
  readonly 'AWS::AutoScaling::LifecycleHook': AutoScalingLifecycleHook
  readonly 'AWS::AutoScaling::ScalingPolicy': AutoScalingScalingPolicy
  readonly 'AWS::CloudWatch::Alarm': CloudWatchAlarm
  readonly 'AWS::DynamoDB::Table': DynamoDBTable
  readonly 'AWS::EC2::EIP': Ec2EIP
  readonly 'AWS::EC2::InternetGateway': Ec2InternetGateway
  readonly 'AWS::EC2::LaunchTemplate': Ec2LaunchTemplate
  readonly 'AWS::EC2::NatGateway': Ec2NatGateway
  readonly 'AWS::EC2::Route': Ec2Route
  readonly 'AWS::EC2::RouteTable': Ec2RouteTable
  readonly 'AWS::EC2::SecurityGroup': Ec2SecurityGroup
  readonly 'AWS::EC2::SecurityGroupEgress': Ec2SecurityGroupEgress
  readonly 'AWS::EC2::SecurityGroupIngress': Ec2SecurityGroupIngress
  readonly 'AWS::EC2::Subnet': Ec2Subnet
  readonly 'AWS::EC2::SubnetRouteTableAssociation': Ec2SubnetRouteTableAssociation
  readonly 'AWS::EC2::VPC': Ec2VPC
  readonly 'AWS::EC2::VPCEndpoint': Ec2VPCEndpoint
  readonly 'AWS::EC2::VPCGatewayAttachment': Ec2VPCGatewayAttachment
  readonly 'AWS::ECR::Repository': EcrRepository
  readonly 'AWS::ECS::CapacityProvider': EcsCapacityProvider
  readonly 'AWS::ECS::Cluster': EcsCluster
  readonly 'AWS::ECS::ClusterCapacityProviderAssociations': EcsClusterCapacityProviderAssociations
  readonly 'AWS::ECS::Service': EcsService
  readonly 'AWS::ECS::TaskDefinition': EcsTaskDefinition
  readonly 'AWS::Events::Rule': EventsRule
  readonly 'AWS::IAM::InstanceProfile': IamInstanceProfile
  readonly 'AWS::IAM::Policy': IamPolicy
  readonly 'AWS::IAM::Role': IamRole
  readonly 'AWS::KMS::Alias': KmsAlias
  readonly 'AWS::KMS::Key': KmsKey
  readonly 'AWS::Lambda::Alias': LambdaAlias
  readonly 'AWS::Lambda::EventSourceMapping': LambdaEventSourceMapping
  readonly 'AWS::Lambda::Function': LambdaFunction
  readonly 'AWS::Lambda::Permission': LambdaPermission
  readonly 'AWS::Lambda::Url': LambdaUrl
  readonly 'AWS::Lambda::Version': LambdaVersion
  readonly 'AWS::Logs::LogGroup': LogsLogGroup
  readonly 'AWS::S3::Bucket': S3Bucket
  readonly 'AWS::S3::BucketPolicy': S3BucketPolicy
  readonly 'AWS::SNS::Subscription': SnsSubscription
  readonly 'AWS::SNS::Topic': SnsTopic
  readonly 'AWS::SNS::TopicPolicy': SnsTopicPolicy
  readonly 'AWS::SQS::Queue': SqsQueue
  readonly 'AWS::SQS::QueuePolicy': SqsQueuePolicy
  readonly 'AWS::StepFunctions::Activity': StepFunctionsActivity
  readonly 'AWS::StepFunctions::StateMachine': StepFunctionsStateMachine
  readonly 'AWS::StepFunctions::StateMachineAlias': StepFunctionsStateMachineAlias
  readonly 'AWS::StepFunctions::StateMachineVersion': StepFunctionsStateMachineVersion
}
