import type { Intrinsic } from '../core/index.ts'

/** A network that exists, to run tasks in. */
export interface ExistingVpc {
  readonly vpcId: string | Intrinsic
  /** 1 to 16 subnets, best in different zones. */
  readonly subnetIds: readonly (string | Intrinsic)[]
  /** At most 5. @default a group of its own, which lets nothing in and everything out */
  readonly securityGroupIds?: readonly (string | Intrinsic)[]
  /**
   * Whether tasks get a public address. In public subnets they need one: without it they reach no registry, and the image
   * is never pulled. In private subnets they go out through a NAT gateway or VPC endpoints instead.
   */
  readonly assignPublicIp: boolean
}

/** Where tasks run: in a network that the cluster makes for itself, or in one that exists. */
export type NetworkOptions =
  | {
      /** One public subnet in each of so many availability zones. The region must have as many. @default 2 */
      readonly zones?: 1 | 2 | 3 | 4 | 5 | 6
      /** The addresses of the network, from `/16` to `/28`. @default '10.0.0.0/16' */
      readonly cidr?: string
      /** The subnets are public, so tasks need a public address. @default true */
      readonly assignPublicIp?: boolean
      readonly vpc?: never
    }
  | { readonly vpc: ExistingVpc; readonly zones?: never; readonly cidr?: never; readonly assignPublicIp?: never }

/** What a task's network interface needs. */
export interface TaskNetwork {
  readonly subnetIds: readonly (string | Intrinsic)[]
  readonly securityGroupIds: readonly (string | Intrinsic)[]
  readonly assignPublicIp: boolean
}
