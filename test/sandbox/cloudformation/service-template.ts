import type { TestTemplate } from './stack-session.ts'

const trusted = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
})

const subnet = (index: number) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: {
    VpcId: { Ref: 'Vpc' },
    CidrBlock: { 'Fn::Select': [index, { 'Fn::Cidr': [{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, 2, 8] }] },
    AvailabilityZone: { 'Fn::Select': [index, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] },
    MapPublicIpOnLaunch: true,
  },
})

const definition = {
  StartAt: 'Digest',
  States: { Digest: { Type: 'Pass', Result: { Topic: '${Topic}', Literal: '${!Topic}' }, End: true } },
}

/** A whole workflow service, with the resources of every kind that one has. */
export const serviceTemplate: TestTemplate = {
  AWSTemplateFormatVersion: '2010-09-09',
  Resources: {
    Documents: { Type: 'AWS::S3::Bucket' },
    DocumentsPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Documents' },
        PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 's3:*', Principal: '*', Resource: { 'Fn::Sub': '${Documents.Arn}/*' } }] },
      },
    },
    Reports: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'documentKey', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'documentKey', KeyType: 'HASH' }],
      },
    },
    DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: '1209600' } },
    Inbox: {
      Type: 'AWS::SQS::Queue',
      Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] }, maxReceiveCount: 3 } },
    },
    Notifications: { Type: 'AWS::SNS::Topic', Properties: { Tags: [{ Key: 'team', Value: 'blue' }] } },
    InboxSubscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: {
        TopicArn: { Ref: 'Notifications' },
        Protocol: 'sqs',
        Endpoint: { 'Fn::GetAtt': ['Inbox', 'Arn'] },
        RawMessageDelivery: true,
      },
    },
    InboxPolicy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: {
        Queues: [{ Ref: 'Inbox' }],
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Action: 'sqs:SendMessage',
              Resource: { 'Fn::GetAtt': ['Inbox', 'Arn'] },
              Principal: { Service: 'sns.amazonaws.com' },
            },
          ],
        },
      },
    },
    Logs: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } },
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsSupport: true, EnableDnsHostnames: true } },
    SubnetA: subnet(0),
    SubnetB: subnet(1),
    Gateway: { Type: 'AWS::EC2::InternetGateway' },
    Attachment: {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Gateway' } },
    },
    Routes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
    DefaultRoute: {
      Type: 'AWS::EC2::Route',
      DependsOn: 'Attachment',
      Properties: { RouteTableId: { Ref: 'Routes' }, DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } },
    },
    RoutesOfA: {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { RouteTableId: { Ref: 'Routes' }, SubnetId: { Ref: 'SubnetA' } },
    },
    RoutesOfB: {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { RouteTableId: { Ref: 'Routes' }, SubnetId: { Ref: 'SubnetB' } },
    },
    SecurityGroup: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'Tasks',
        VpcId: { Ref: 'Vpc' },
        SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: '0.0.0.0/0' }],
      },
    },
    Cluster: { Type: 'AWS::ECS::Cluster' },
    ExecutionRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: trusted('ecs-tasks.amazonaws.com'),
        ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy' }],
      },
    },
    TaskDefinition: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        Family: 'digest',
        Cpu: '256',
        Memory: '512',
        NetworkMode: 'awsvpc',
        RequiresCompatibilities: ['FARGATE'],
        ExecutionRoleArn: { 'Fn::GetAtt': ['ExecutionRole', 'Arn'] },
        ContainerDefinitions: [
          {
            Name: 'digest',
            Image: { 'Fn::Sub': '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/digest:1' },
            Essential: true,
            Environment: [{ Name: 'REPORTS_TABLE', Value: { Ref: 'Reports' } }],
            DockerLabels: { 'Team.Name': 'Blue' },
            LogConfiguration: {
              LogDriver: 'awslogs',
              Options: { 'awslogs-group': { Ref: 'Logs' }, 'awslogs-region': { Ref: 'AWS::Region' }, 'awslogs-stream-prefix': 'task' },
            },
          },
        ],
      },
    },
    MachineRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: trusted('states.amazonaws.com'),
        Policies: [
          {
            PolicyName: 'states',
            PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sns:Publish', Resource: { Ref: 'Notifications' } }] },
          },
        ],
      },
    },
    Digest: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        RoleArn: { 'Fn::GetAtt': ['MachineRole', 'Arn'] },
        DefinitionString: { 'Fn::Sub': [JSON.stringify(definition), { Topic: { Ref: 'Notifications' } }] },
        LoggingConfiguration: {
          Level: 'ALL',
          IncludeExecutionData: true,
          Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['Logs', 'Arn'] } } }],
        },
      },
    },
    Images: {
      Type: 'AWS::ECR::Repository',
      Properties: { ImageTagMutability: 'IMMUTABLE', ImageScanningConfiguration: { ScanOnPush: true } },
    },
  },
  Outputs: {
    Bucket: { Value: { Ref: 'Documents' } },
    Machine: { Value: { Ref: 'Digest' } },
    Subnets: { Value: { 'Fn::Join': [',', [{ Ref: 'SubnetA' }, { Ref: 'SubnetB' }]] } },
  },
}
