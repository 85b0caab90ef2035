import { type Intrinsic, isJsonObject } from '../core/index.ts'
import type { Resource, Template } from '../template/index.ts'

/**
 * The subnets of a template whose way out is an internet gateway, as a machine's definition names them: `${ClusterSubnet1}`.
 * A task in one of them reaches nothing without a public address.
 */
export function publicSubnets({ Resources: resources }: Template, substitutions: Readonly<Record<string, Intrinsic<unknown>>>): string[] {
  const all = Object.values(resources)
  const ofType = (type: string): Resource[] => all.filter(({ Type }) => Type === type)
  const isGateway = (id: string | undefined): boolean => id !== undefined && resources[id]?.Type === 'AWS::EC2::InternetGateway'
  const publicTables = new Set(
    ofType('AWS::EC2::Route')
      .filter((route) => isGateway(refersTo(route, 'GatewayId')))
      .map((route) => refersTo(route, 'RouteTableId')),
  )
  const subnets = new Set(
    ofType('AWS::EC2::SubnetRouteTableAssociation')
      .filter((association) => publicTables.has(refersTo(association, 'RouteTableId')))
      .map((association) => refersTo(association, 'SubnetId')),
  )
  return Object.entries(substitutions).flatMap(([key, value]) => (subnets.has(referred(value)) ? [`\${${key}}`] : []))
}

const refersTo = ({ Properties: properties }: Resource, property: string): string | undefined => referred(properties?.[property])

/** The id in `{ "Ref": id }`. */
const referred = (value: unknown): string | undefined =>
  isJsonObject(value) && typeof value['Ref'] === 'string' ? value['Ref'] : undefined
