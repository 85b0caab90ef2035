import { test } from 'vitest'
import { availabilityZones, getAtt, ref, select } from '../../src/core/index.ts'
import { type Resource, resource } from '../../src/template/index.ts'

test('a resource is checked against its specification', () => {
  const cluster: Resource = resource('AWS::ECS::Cluster', { ClusterName: ref('Name'), CapacityProviders: ['FARGATE', ref('Provider')] })
  void cluster
  resource('AWS::EC2::Subnet', { VpcId: ref('Vpc'), AvailabilityZone: select(0, availabilityZones()) }, { DependsOn: ['Vpc'] })
  resource('AWS::IAM::Role', { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Resource: getAtt('A', 'Arn') }] } })
  resource('AWS::ECS::Service', { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: [ref('Subnet')] } } })

  // @ts-expect-error ClusterNam is no property of a cluster
  resource('AWS::ECS::Cluster', { ClusterNam: 'x' })
  // @ts-expect-error a subnet needs a VPC
  resource('AWS::EC2::Subnet', { CidrBlock: '10.0.0.0/24' })
  // @ts-expect-error AssignPublicIp is ENABLED or DISABLED
  resource('AWS::ECS::Service', { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'YES' } } })
  // @ts-expect-error a misspelt property deep inside
  resource('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'main', Image: 'image', Comand: ['x'] }] })
  // @ts-expect-error a number of seconds, no text
  resource('AWS::SQS::Queue', { DelaySeconds: 'ten' })
  // @ts-expect-error a plain object is no intrinsic: write ref('Vpc')
  resource('AWS::EC2::Subnet', { VpcId: { Ref: 'Vpc' } })
  // @ts-expect-error other types are added as plain data
  resource('AWS::Unknown::Thing', {})
})
