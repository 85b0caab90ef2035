import { ServiceError } from '../service-error.ts'

export interface Vpc {
  readonly id: string
  readonly cidr: string
  readonly defaultSecurityGroupId: string
  readonly mainRouteTableId: string
  enableDnsSupport: boolean
  enableDnsHostnames: boolean
}

export interface Subnet {
  readonly id: string
  readonly vpcId: string
  readonly cidr: string
  readonly zone: string
  mapPublicIpOnLaunch: boolean
}

export interface InternetGateway {
  readonly id: string
  vpcId: string | undefined
}

export interface Route {
  readonly destination: string
  readonly gatewayId: string
}

export interface RouteTable {
  readonly id: string
  readonly vpcId: string
  readonly isMain: boolean
  readonly routes: Map<string, Route>
  /** The subnets that use this table, by the association's id. */
  readonly associations: Map<string, string>
}

export interface Rule {
  readonly protocol: string
  readonly fromPort: number | undefined
  readonly toPort: number | undefined
  /** A block of addresses, or the id of a security group. */
  readonly peer: string
}

export interface SecurityGroup {
  readonly id: string
  readonly vpcId: string
  readonly name: string
  readonly description: string
  readonly ingress: Map<string, Rule>
  readonly egress: Map<string, Rule>
}

/** Networks as records: nothing is routed, but what refers to what is checked as EC2 checks it. */
export interface Network {
  readonly vpcs: Map<string, Vpc>
  readonly subnets: Map<string, Subnet>
  readonly internetGateways: Map<string, InternetGateway>
  readonly routeTables: Map<string, RouteTable>
  readonly securityGroups: Map<string, SecurityGroup>
}

export const createNetwork = (): Network => ({
  vpcs: new Map(),
  subnets: new Map(),
  internetGateways: new Map(),
  routeTables: new Map(),
  securityGroups: new Map(),
})

const codes = {
  vpc: 'InvalidVpcID.NotFound',
  subnet: 'InvalidSubnetID.NotFound',
  internetGateway: 'InvalidInternetGatewayID.NotFound',
  routeTable: 'InvalidRouteTableID.NotFound',
  securityGroup: 'InvalidGroup.NotFound',
} as const

/** @throws ServiceError where there is none of that id. */
export function find<Found>(records: ReadonlyMap<string, Found>, kind: keyof typeof codes, id: string): Found {
  const found = records.get(id)
  if (found === undefined) throw new ServiceError(codes[kind], `The ${kind} ID '${id}' does not exist`)
  return found
}

/** Refuses to delete what others still use. */
export function refuseUsed(what: string, id: string, isUsed: boolean): void {
  if (isUsed) throw new ServiceError('DependencyViolation', `The ${what} '${id}' has dependencies and cannot be deleted.`)
}
