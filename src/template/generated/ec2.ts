// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html */
export interface Ec2EIP {
  readonly Address?: string
  readonly Domain?: string
  readonly InstanceId?: string
  readonly IpamPoolId?: string
  readonly NetworkBorderGroup?: string
  readonly PublicIpv4Pool?: string
  readonly Tags?: readonly Tag[]
  readonly TransferAddress?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html */
export interface Ec2InternetGateway {
  readonly Tags?: readonly Tag[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html */
export interface Ec2LaunchTemplate {
  readonly LaunchTemplateData: Ec2LaunchTemplateLaunchTemplateData
  readonly LaunchTemplateName?: string
  readonly TagSpecifications?: readonly Ec2LaunchTemplateLaunchTemplateTagSpecification[]
  readonly VersionDescription?: string
}

export interface Ec2LaunchTemplateAcceleratorCount {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateAcceleratorTotalMemoryMiB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateBaselineEbsBandwidthMbps {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateBaselinePerformanceFactors {
  readonly Cpu?: Ec2LaunchTemplateCpu
}

export interface Ec2LaunchTemplateBlockDeviceMapping {
  readonly DeviceName?: string
  readonly Ebs?: Ec2LaunchTemplateEbs
  readonly NoDevice?: string
  readonly VirtualName?: string
}

export interface Ec2LaunchTemplateCapacityReservationSpecification {
  readonly CapacityReservationPreference?: string
  readonly CapacityReservationTarget?: Ec2LaunchTemplateCapacityReservationTarget
}

export interface Ec2LaunchTemplateCapacityReservationTarget {
  readonly CapacityReservationId?: string
  readonly CapacityReservationResourceGroupArn?: string
}

export interface Ec2LaunchTemplateConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number
  readonly UdpStreamTimeout?: number
  readonly UdpTimeout?: number
}

export interface Ec2LaunchTemplateCpu {
  readonly References?: readonly Ec2LaunchTemplateReference[]
}

export interface Ec2LaunchTemplateCpuOptions {
  readonly AmdSevSnp?: 'disabled' | 'enabled'
  readonly CoreCount?: number
  readonly NestedVirtualization?: 'disabled' | 'enabled'
  readonly ThreadsPerCore?: number
}

export interface Ec2LaunchTemplateCreditSpecification {
  readonly CpuCredits?: string
}

export interface Ec2LaunchTemplateEbs {
  readonly DeleteOnTermination?: boolean
  readonly EbsCardIndex?: number
  readonly Encrypted?: boolean
  readonly Iops?: number
  readonly KmsKeyId?: string
  readonly SnapshotId?: string
  readonly Throughput?: number
  readonly VolumeInitializationRate?: number
  readonly VolumeSize?: number
  readonly VolumeType?: string
}

export interface Ec2LaunchTemplateElasticGpuSpecification {
  readonly Type?: string
}

export interface Ec2LaunchTemplateEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean
  readonly EnaSrdUdpSpecification?: Ec2LaunchTemplateEnaSrdUdpSpecification
}

export interface Ec2LaunchTemplateEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean
}

export interface Ec2LaunchTemplateEnclaveOptions {
  readonly Enabled?: boolean
}

export interface Ec2LaunchTemplateHibernationOptions {
  readonly Configured?: boolean
}

export interface Ec2LaunchTemplateIamInstanceProfile {
  readonly Arn?: string
  readonly Name?: string
}

export interface Ec2LaunchTemplateInstanceMarketOptions {
  readonly MarketType?: string
  readonly SpotOptions?: Ec2LaunchTemplateSpotOptions
}

export interface Ec2LaunchTemplateInstanceRequirements {
  readonly AcceleratorCount?: Ec2LaunchTemplateAcceleratorCount
  readonly AcceleratorManufacturers?: readonly string[]
  readonly AcceleratorNames?: readonly string[]
  readonly AcceleratorTotalMemoryMiB?: Ec2LaunchTemplateAcceleratorTotalMemoryMiB
  readonly AcceleratorTypes?: readonly string[]
  readonly AllowedInstanceTypes?: readonly string[]
  readonly BareMetal?: string
  readonly BaselineEbsBandwidthMbps?: Ec2LaunchTemplateBaselineEbsBandwidthMbps
  readonly BaselinePerformanceFactors?: Ec2LaunchTemplateBaselinePerformanceFactors
  readonly BurstablePerformance?: string
  readonly CpuManufacturers?: readonly string[]
  readonly ExcludedInstanceTypes?: readonly string[]
  readonly InstanceGenerations?: readonly string[]
  readonly LocalStorage?: string
  readonly LocalStorageTypes?: readonly string[]
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number
  readonly MemoryGiBPerVCpu?: Ec2LaunchTemplateMemoryGiBPerVCpu
  readonly MemoryMiB?: Ec2LaunchTemplateMemoryMiB
  readonly NetworkBandwidthGbps?: Ec2LaunchTemplateNetworkBandwidthGbps
  readonly NetworkInterfaceCount?: Ec2LaunchTemplateNetworkInterfaceCount
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number
  readonly RequireHibernateSupport?: boolean
  readonly SpotMaxPricePercentageOverLowestPrice?: number
  readonly TotalLocalStorageGB?: Ec2LaunchTemplateTotalLocalStorageGB
  readonly VCpuCount?: Ec2LaunchTemplateVCpuCount
}

export interface Ec2LaunchTemplateIpv4PrefixSpecification {
  readonly Ipv4Prefix?: string
}

export interface Ec2LaunchTemplateIpv6Add {
  readonly Ipv6Address?: string
}

export interface Ec2LaunchTemplateIpv6PrefixSpecification {
  readonly Ipv6Prefix?: string
}

export interface Ec2LaunchTemplateLaunchTemplateData {
  readonly BlockDeviceMappings?: readonly Ec2LaunchTemplateBlockDeviceMapping[]
  readonly CapacityReservationSpecification?: Ec2LaunchTemplateCapacityReservationSpecification
  readonly CpuOptions?: Ec2LaunchTemplateCpuOptions
  readonly CreditSpecification?: Ec2LaunchTemplateCreditSpecification
  readonly DisableApiStop?: boolean
  readonly DisableApiTermination?: boolean
  readonly EbsOptimized?: boolean
  readonly ElasticGpuSpecifications?: readonly Ec2LaunchTemplateElasticGpuSpecification[]
  readonly ElasticInferenceAccelerators?: readonly Ec2LaunchTemplateLaunchTemplateElasticInferenceAccelerator[]
  readonly EnclaveOptions?: Ec2LaunchTemplateEnclaveOptions
  readonly HibernationOptions?: Ec2LaunchTemplateHibernationOptions
  readonly IamInstanceProfile?: Ec2LaunchTemplateIamInstanceProfile
  readonly ImageId?: string
  readonly InstanceInitiatedShutdownBehavior?: string
  readonly InstanceMarketOptions?: Ec2LaunchTemplateInstanceMarketOptions
  readonly InstanceRequirements?: Ec2LaunchTemplateInstanceRequirements
  readonly InstanceType?: string
  readonly KernelId?: string
  readonly KeyName?: string
  readonly LicenseSpecifications?: readonly Ec2LaunchTemplateLicenseSpecification[]
  readonly MaintenanceOptions?: Ec2LaunchTemplateMaintenanceOptions
  readonly MetadataOptions?: Ec2LaunchTemplateMetadataOptions
  readonly Monitoring?: Ec2LaunchTemplateMonitoring
  readonly NetworkInterfaces?: readonly Ec2LaunchTemplateNetworkInterface[]
  readonly NetworkPerformanceOptions?: Ec2LaunchTemplateNetworkPerformanceOptions
  readonly Placement?: Ec2LaunchTemplatePlacement
  readonly PrivateDnsNameOptions?: Ec2LaunchTemplatePrivateDnsNameOptions
  readonly RamDiskId?: string
  readonly SecurityGroupIds?: readonly string[]
  readonly SecurityGroups?: readonly string[]
  readonly TagSpecifications?: readonly Ec2LaunchTemplateTagSpecification[]
  readonly UserData?: string
}

export interface Ec2LaunchTemplateLaunchTemplateElasticInferenceAccelerator {
  readonly Count?: number
  readonly Type?: string
}

export interface Ec2LaunchTemplateLaunchTemplateTagSpecification {
  readonly ResourceType?: string
  readonly Tags?: readonly Tag[]
}

export interface Ec2LaunchTemplateLicenseSpecification {
  readonly LicenseConfigurationArn?: string
}

export interface Ec2LaunchTemplateMaintenanceOptions {
  readonly AutoRecovery?: string
}

export interface Ec2LaunchTemplateMemoryGiBPerVCpu {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateMemoryMiB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateMetadataOptions {
  readonly HttpEndpoint?: string
  readonly HttpProtocolIpv6?: string
  readonly HttpPutResponseHopLimit?: number
  readonly HttpTokens?: string
  readonly InstanceMetadataTags?: string
}

export interface Ec2LaunchTemplateMonitoring {
  readonly Enabled?: boolean
}

export interface Ec2LaunchTemplateNetworkBandwidthGbps {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateNetworkInterface {
  readonly AssociateCarrierIpAddress?: boolean
  readonly AssociatePublicIpAddress?: boolean
  readonly ConnectionTrackingSpecification?: Ec2LaunchTemplateConnectionTrackingSpecification
  readonly DeleteOnTermination?: boolean
  readonly Description?: string
  readonly DeviceIndex?: number
  readonly EnaQueueCount?: number
  readonly EnaSrdSpecification?: Ec2LaunchTemplateEnaSrdSpecification
  readonly Groups?: readonly string[]
  readonly InterfaceType?: string
  readonly Ipv4PrefixCount?: number
  readonly Ipv4Prefixes?: readonly Ec2LaunchTemplateIpv4PrefixSpecification[]
  readonly Ipv6AddressCount?: number
  readonly Ipv6Addresses?: readonly Ec2LaunchTemplateIpv6Add[]
  readonly Ipv6PrefixCount?: number
  readonly Ipv6Prefixes?: readonly Ec2LaunchTemplateIpv6PrefixSpecification[]
  readonly NetworkCardIndex?: number
  readonly NetworkInterfaceId?: string
  readonly PrimaryIpv6?: boolean
  readonly PrivateIpAddress?: string
  readonly PrivateIpAddresses?: readonly Ec2LaunchTemplatePrivateIpAdd[]
  readonly SecondaryPrivateIpAddressCount?: number
  readonly SubnetId?: string
}

export interface Ec2LaunchTemplateNetworkInterfaceCount {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateNetworkPerformanceOptions {
  readonly BandwidthWeighting?: string
}

export interface Ec2LaunchTemplatePlacement {
  readonly Affinity?: string
  readonly AvailabilityZone?: string
  readonly GroupId?: string
  readonly GroupName?: string
  readonly HostId?: string
  readonly HostResourceGroupArn?: string
  readonly PartitionNumber?: number
  readonly SpreadDomain?: string
  readonly Tenancy?: string
}

export interface Ec2LaunchTemplatePrivateDnsNameOptions {
  readonly EnableResourceNameDnsAAAARecord?: boolean
  readonly EnableResourceNameDnsARecord?: boolean
  readonly HostnameType?: string
}

export interface Ec2LaunchTemplatePrivateIpAdd {
  readonly Primary?: boolean
  readonly PrivateIpAddress?: string
}

export interface Ec2LaunchTemplateReference {
  readonly InstanceFamily?: string
}

export interface Ec2LaunchTemplateSpotOptions {
  readonly BlockDurationMinutes?: number
  readonly InstanceInterruptionBehavior?: string
  readonly MaxPrice?: string
  readonly SpotInstanceType?: string
  readonly ValidUntil?: string
}

export interface Ec2LaunchTemplateTagSpecification {
  readonly ResourceType?: string
  readonly Tags?: readonly Tag[]
}

export interface Ec2LaunchTemplateTotalLocalStorageGB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplateVCpuCount {
  readonly Max?: number
  readonly Min?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html */
export interface Ec2NatGateway {
  readonly AllocationId?: string
  readonly AvailabilityMode?: string
  readonly AvailabilityZoneAddresses?: readonly Ec2NatGatewayAvailabilityZoneAddress[]
  readonly ConnectivityType?: string
  readonly MaxDrainDurationSeconds?: number
  readonly PrivateIpAddress?: string
  readonly SecondaryAllocationIds?: readonly string[]
  readonly SecondaryPrivateIpAddressCount?: number
  readonly SecondaryPrivateIpAddresses?: readonly string[]
  readonly SubnetId?: string
  readonly Tags?: readonly Tag[]
  readonly VpcId?: string
}

export interface Ec2NatGatewayAvailabilityZoneAddress {
  readonly AllocationIds: readonly string[]
  readonly AvailabilityZone?: string
  readonly AvailabilityZoneId?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html */
export interface Ec2Route {
  readonly CarrierGatewayId?: string
  readonly CoreNetworkArn?: string
  readonly DestinationCidrBlock?: string
  readonly DestinationIpv6CidrBlock?: string
  readonly DestinationPrefixListId?: string
  readonly EgressOnlyInternetGatewayId?: string
  readonly GatewayId?: string
  readonly InstanceId?: string
  readonly LocalGatewayId?: string
  readonly NatGatewayId?: string
  readonly NetworkInterfaceId?: string
  readonly OdbNetworkArn?: string
  readonly RouteTableId: string
  readonly TransitGatewayId?: string
  readonly VpcEndpointId?: string
  readonly VpcPeeringConnectionId?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html */
export interface Ec2RouteTable {
  readonly Tags?: readonly Tag[]
  readonly VpcId: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html */
export interface Ec2SecurityGroup {
  readonly GroupDescription: string
  readonly GroupName?: string
  readonly SecurityGroupEgress?: readonly Ec2SecurityGroupEgress[]
  readonly SecurityGroupIngress?: readonly Ec2SecurityGroupIngress[]
  readonly Tags?: readonly Tag[]
  readonly VpcId?: string
}

export interface Ec2SecurityGroupEgress {
  readonly CidrIp?: string
  readonly CidrIpv6?: string
  readonly Description?: string
  readonly DestinationPrefixListId?: string
  readonly DestinationSecurityGroupId?: string
  readonly FromPort?: number
  readonly IpProtocol: string
  readonly ToPort?: number
}

export interface Ec2SecurityGroupIngress {
  readonly CidrIp?: string
  readonly CidrIpv6?: string
  readonly Description?: string
  readonly FromPort?: number
  readonly IpProtocol: string
  readonly SourcePrefixListId?: string
  readonly SourceSecurityGroupId?: string
  readonly SourceSecurityGroupName?: string
  readonly SourceSecurityGroupOwnerId?: string
  readonly ToPort?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html */
export interface Ec2SecurityGroupIngress {
  readonly CidrIp?: string
  readonly CidrIpv6?: string
  readonly Description?: string
  readonly FromPort?: number
  readonly GroupId?: string
  readonly GroupName?: string
  readonly IpProtocol: string
  readonly SourcePrefixListId?: string
  readonly SourceSecurityGroupId?: string
  readonly SourceSecurityGroupName?: string
  readonly SourceSecurityGroupOwnerId?: string
  readonly ToPort?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html */
export interface Ec2Subnet {
  readonly AssignIpv6AddressOnCreation?: boolean
  readonly AvailabilityZone?: string
  readonly AvailabilityZoneId?: string
  readonly CidrBlock?: string
  readonly EnableDns64?: boolean
  readonly EnableLniAtDeviceIndex?: number
  readonly Ipv4IpamPoolId?: string
  readonly Ipv4NetmaskLength?: number
  readonly Ipv6CidrBlock?: string
  readonly Ipv6IpamPoolId?: string
  readonly Ipv6Native?: boolean
  readonly Ipv6NetmaskLength?: number
  readonly MapPublicIpOnLaunch?: boolean
  readonly OutpostArn?: string
  readonly PrivateDnsNameOptionsOnLaunch?: Ec2SubnetPrivateDnsNameOptionsOnLaunch
  readonly Tags?: readonly Tag[]
  readonly VpcId: string
}

export interface Ec2SubnetPrivateDnsNameOptionsOnLaunch {
  readonly EnableResourceNameDnsAAAARecord?: boolean
  readonly EnableResourceNameDnsARecord?: boolean
  readonly HostnameType?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html */
export interface Ec2SubnetRouteTableAssociation {
  readonly RouteTableId: string
  readonly SubnetId: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html */
export interface Ec2VPC {
  readonly CidrBlock?: string
  readonly EnableDnsHostnames?: boolean
  readonly EnableDnsSupport?: boolean
  readonly InstanceTenancy?: string
  readonly Ipv4IpamPoolId?: string
  readonly Ipv4NetmaskLength?: number
  readonly Tags?: readonly Tag[]
  readonly VpcEncryptionControl?: Ec2VPCVpcEncryptionControl
}

export interface Ec2VPCVpcEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusion?: 'disable' | 'enable'
  readonly ElasticFileSystemExclusion?: 'disable' | 'enable'
  readonly InternetGatewayExclusion?: 'disable' | 'enable'
  readonly LambdaExclusion?: 'disable' | 'enable'
  readonly Mode?: 'enforce' | 'monitor'
  readonly NatGatewayExclusion?: 'disable' | 'enable'
  readonly ResourceExclusions?: Ec2VPCVpcEncryptionControlExclusions
  readonly State?: string
  readonly StateMessage?: string
  readonly VirtualPrivateGatewayExclusion?: 'disable' | 'enable'
  readonly VpcEncryptionControlId?: string
  readonly VpcId?: string
  readonly VpcLatticeExclusion?: 'disable' | 'enable'
  readonly VpcPeeringExclusion?: 'disable' | 'enable'
}

export interface Ec2VPCVpcEncryptionControlExclusion {
  readonly State?: string
  readonly StateMessage?: string
}

export interface Ec2VPCVpcEncryptionControlExclusions {
  readonly EgressOnlyInternetGateway?: Ec2VPCVpcEncryptionControlExclusion
  readonly ElasticFileSystem?: Ec2VPCVpcEncryptionControlExclusion
  readonly InternetGateway?: Ec2VPCVpcEncryptionControlExclusion
  readonly Lambda?: Ec2VPCVpcEncryptionControlExclusion
  readonly NatGateway?: Ec2VPCVpcEncryptionControlExclusion
  readonly VirtualPrivateGateway?: Ec2VPCVpcEncryptionControlExclusion
  readonly VpcLattice?: Ec2VPCVpcEncryptionControlExclusion
  readonly VpcPeering?: Ec2VPCVpcEncryptionControlExclusion
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html */
export interface Ec2VPCEndpoint {
  readonly DnsOptions?: Ec2VPCEndpointDnsOptionsSpecification
  readonly IpAddressType?: 'dualstack' | 'ipv4' | 'ipv6' | 'not-specified'
  readonly PolicyDocument?: string | Json
  readonly PrivateDnsEnabled?: boolean
  readonly ResourceConfigurationArn?: string
  readonly RouteTableIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
  readonly ServiceName?: string
  readonly ServiceNetworkArn?: string
  readonly ServiceRegion?: string
  readonly SubnetIds?: readonly string[]
  readonly Tags?: readonly Tag[]
  readonly VpcEndpointType?: 'Gateway' | 'GatewayLoadBalancer' | 'Interface' | 'Resource' | 'ServiceNetwork' | 'Tunnel'
  readonly VpcId: string
}

export interface Ec2VPCEndpointDnsOptionsSpecification {
  readonly DnsRecordIpType?: 'dualstack' | 'ipv4' | 'ipv6' | 'not-specified' | 'service-defined'
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: 'AllResolvers' | 'NotSpecified' | 'OnlyInboundResolver'
  readonly PrivateDnsPreference?: 'ALL_DOMAINS' | 'SPECIFIED_DOMAINS_ONLY' | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS' | 'VERIFIED_DOMAINS_ONLY'
  readonly PrivateDnsSpecifiedDomains?: readonly string[]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html */
export interface Ec2VPCGatewayAttachment {
  readonly InternetGatewayId?: string
  readonly VpcId: string
  readonly VpnGatewayId?: string
}
