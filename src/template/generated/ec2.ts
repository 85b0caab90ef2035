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
  readonly LaunchTemplateData: Ec2LaunchTemplate_LaunchTemplateData
  readonly LaunchTemplateName?: string
  readonly TagSpecifications?: readonly Ec2LaunchTemplate_LaunchTemplateTagSpecification[]
  readonly VersionDescription?: string
}

export interface Ec2LaunchTemplate_AcceleratorCount {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_AcceleratorTotalMemoryMiB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_BaselineEbsBandwidthMbps {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_BaselinePerformanceFactors {
  readonly Cpu?: Ec2LaunchTemplate_Cpu
}

export interface Ec2LaunchTemplate_BlockDeviceMapping {
  readonly DeviceName?: string
  readonly Ebs?: Ec2LaunchTemplate_Ebs
  readonly NoDevice?: string
  readonly VirtualName?: string
}

export interface Ec2LaunchTemplate_CapacityReservationSpecification {
  readonly CapacityReservationPreference?: string
  readonly CapacityReservationTarget?: Ec2LaunchTemplate_CapacityReservationTarget
}

export interface Ec2LaunchTemplate_CapacityReservationTarget {
  readonly CapacityReservationId?: string
  readonly CapacityReservationResourceGroupArn?: string
}

export interface Ec2LaunchTemplate_ConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number
  readonly UdpStreamTimeout?: number
  readonly UdpTimeout?: number
}

export interface Ec2LaunchTemplate_Cpu {
  readonly References?: readonly Ec2LaunchTemplate_Reference[]
}

export interface Ec2LaunchTemplate_CpuOptions {
  readonly AmdSevSnp?: 'disabled' | 'enabled'
  readonly CoreCount?: number
  readonly NestedVirtualization?: 'disabled' | 'enabled'
  readonly ThreadsPerCore?: number
}

export interface Ec2LaunchTemplate_CreditSpecification {
  readonly CpuCredits?: string
}

export interface Ec2LaunchTemplate_Ebs {
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

export interface Ec2LaunchTemplate_ElasticGpuSpecification {
  readonly Type?: string
}

export interface Ec2LaunchTemplate_EnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean
  readonly EnaSrdUdpSpecification?: Ec2LaunchTemplate_EnaSrdUdpSpecification
}

export interface Ec2LaunchTemplate_EnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean
}

export interface Ec2LaunchTemplate_EnclaveOptions {
  readonly Enabled?: boolean
}

export interface Ec2LaunchTemplate_HibernationOptions {
  readonly Configured?: boolean
}

export interface Ec2LaunchTemplate_IamInstanceProfile {
  readonly Arn?: string
  readonly Name?: string
}

export interface Ec2LaunchTemplate_InstanceMarketOptions {
  readonly MarketType?: string
  readonly SpotOptions?: Ec2LaunchTemplate_SpotOptions
}

export interface Ec2LaunchTemplate_InstanceRequirements {
  readonly AcceleratorCount?: Ec2LaunchTemplate_AcceleratorCount
  readonly AcceleratorManufacturers?: readonly string[]
  readonly AcceleratorNames?: readonly string[]
  readonly AcceleratorTotalMemoryMiB?: Ec2LaunchTemplate_AcceleratorTotalMemoryMiB
  readonly AcceleratorTypes?: readonly string[]
  readonly AllowedInstanceTypes?: readonly string[]
  readonly BareMetal?: string
  readonly BaselineEbsBandwidthMbps?: Ec2LaunchTemplate_BaselineEbsBandwidthMbps
  readonly BaselinePerformanceFactors?: Ec2LaunchTemplate_BaselinePerformanceFactors
  readonly BurstablePerformance?: string
  readonly CpuManufacturers?: readonly string[]
  readonly ExcludedInstanceTypes?: readonly string[]
  readonly InstanceGenerations?: readonly string[]
  readonly LocalStorage?: string
  readonly LocalStorageTypes?: readonly string[]
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number
  readonly MemoryGiBPerVCpu?: Ec2LaunchTemplate_MemoryGiBPerVCpu
  readonly MemoryMiB?: Ec2LaunchTemplate_MemoryMiB
  readonly NetworkBandwidthGbps?: Ec2LaunchTemplate_NetworkBandwidthGbps
  readonly NetworkInterfaceCount?: Ec2LaunchTemplate_NetworkInterfaceCount
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number
  readonly RequireHibernateSupport?: boolean
  readonly SpotMaxPricePercentageOverLowestPrice?: number
  readonly TotalLocalStorageGB?: Ec2LaunchTemplate_TotalLocalStorageGB
  readonly VCpuCount?: Ec2LaunchTemplate_VCpuCount
}

export interface Ec2LaunchTemplate_Ipv4PrefixSpecification {
  readonly Ipv4Prefix?: string
}

export interface Ec2LaunchTemplate_Ipv6Add {
  readonly Ipv6Address?: string
}

export interface Ec2LaunchTemplate_Ipv6PrefixSpecification {
  readonly Ipv6Prefix?: string
}

export interface Ec2LaunchTemplate_LaunchTemplateData {
  readonly BlockDeviceMappings?: readonly Ec2LaunchTemplate_BlockDeviceMapping[]
  readonly CapacityReservationSpecification?: Ec2LaunchTemplate_CapacityReservationSpecification
  readonly CpuOptions?: Ec2LaunchTemplate_CpuOptions
  readonly CreditSpecification?: Ec2LaunchTemplate_CreditSpecification
  readonly DisableApiStop?: boolean
  readonly DisableApiTermination?: boolean
  readonly EbsOptimized?: boolean
  readonly ElasticGpuSpecifications?: readonly Ec2LaunchTemplate_ElasticGpuSpecification[]
  readonly ElasticInferenceAccelerators?: readonly Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator[]
  readonly EnclaveOptions?: Ec2LaunchTemplate_EnclaveOptions
  readonly HibernationOptions?: Ec2LaunchTemplate_HibernationOptions
  readonly IamInstanceProfile?: Ec2LaunchTemplate_IamInstanceProfile
  readonly ImageId?: string
  readonly InstanceInitiatedShutdownBehavior?: string
  readonly InstanceMarketOptions?: Ec2LaunchTemplate_InstanceMarketOptions
  readonly InstanceRequirements?: Ec2LaunchTemplate_InstanceRequirements
  readonly InstanceType?: string
  readonly KernelId?: string
  readonly KeyName?: string
  readonly LicenseSpecifications?: readonly Ec2LaunchTemplate_LicenseSpecification[]
  readonly MaintenanceOptions?: Ec2LaunchTemplate_MaintenanceOptions
  readonly MetadataOptions?: Ec2LaunchTemplate_MetadataOptions
  readonly Monitoring?: Ec2LaunchTemplate_Monitoring
  readonly NetworkInterfaces?: readonly Ec2LaunchTemplate_NetworkInterface[]
  readonly NetworkPerformanceOptions?: Ec2LaunchTemplate_NetworkPerformanceOptions
  readonly Placement?: Ec2LaunchTemplate_Placement
  readonly PrivateDnsNameOptions?: Ec2LaunchTemplate_PrivateDnsNameOptions
  readonly RamDiskId?: string
  readonly SecurityGroupIds?: readonly string[]
  readonly SecurityGroups?: readonly string[]
  readonly TagSpecifications?: readonly Ec2LaunchTemplate_TagSpecification[]
  readonly UserData?: string
}

export interface Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator {
  readonly Count?: number
  readonly Type?: string
}

export interface Ec2LaunchTemplate_LaunchTemplateTagSpecification {
  readonly ResourceType?: string
  readonly Tags?: readonly Tag[]
}

export interface Ec2LaunchTemplate_LicenseSpecification {
  readonly LicenseConfigurationArn?: string
}

export interface Ec2LaunchTemplate_MaintenanceOptions {
  readonly AutoRecovery?: string
}

export interface Ec2LaunchTemplate_MemoryGiBPerVCpu {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_MemoryMiB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_MetadataOptions {
  readonly HttpEndpoint?: string
  readonly HttpProtocolIpv6?: string
  readonly HttpPutResponseHopLimit?: number
  readonly HttpTokens?: string
  readonly InstanceMetadataTags?: string
}

export interface Ec2LaunchTemplate_Monitoring {
  readonly Enabled?: boolean
}

export interface Ec2LaunchTemplate_NetworkBandwidthGbps {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_NetworkInterface {
  readonly AssociateCarrierIpAddress?: boolean
  readonly AssociatePublicIpAddress?: boolean
  readonly ConnectionTrackingSpecification?: Ec2LaunchTemplate_ConnectionTrackingSpecification
  readonly DeleteOnTermination?: boolean
  readonly Description?: string
  readonly DeviceIndex?: number
  readonly EnaQueueCount?: number
  readonly EnaSrdSpecification?: Ec2LaunchTemplate_EnaSrdSpecification
  readonly Groups?: readonly string[]
  readonly InterfaceType?: string
  readonly Ipv4PrefixCount?: number
  readonly Ipv4Prefixes?: readonly Ec2LaunchTemplate_Ipv4PrefixSpecification[]
  readonly Ipv6AddressCount?: number
  readonly Ipv6Addresses?: readonly Ec2LaunchTemplate_Ipv6Add[]
  readonly Ipv6PrefixCount?: number
  readonly Ipv6Prefixes?: readonly Ec2LaunchTemplate_Ipv6PrefixSpecification[]
  readonly NetworkCardIndex?: number
  readonly NetworkInterfaceId?: string
  readonly PrimaryIpv6?: boolean
  readonly PrivateIpAddress?: string
  readonly PrivateIpAddresses?: readonly Ec2LaunchTemplate_PrivateIpAdd[]
  readonly SecondaryPrivateIpAddressCount?: number
  readonly SubnetId?: string
}

export interface Ec2LaunchTemplate_NetworkInterfaceCount {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_NetworkPerformanceOptions {
  readonly BandwidthWeighting?: string
}

export interface Ec2LaunchTemplate_Placement {
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

export interface Ec2LaunchTemplate_PrivateDnsNameOptions {
  readonly EnableResourceNameDnsAAAARecord?: boolean
  readonly EnableResourceNameDnsARecord?: boolean
  readonly HostnameType?: string
}

export interface Ec2LaunchTemplate_PrivateIpAdd {
  readonly Primary?: boolean
  readonly PrivateIpAddress?: string
}

export interface Ec2LaunchTemplate_Reference {
  readonly InstanceFamily?: string
}

export interface Ec2LaunchTemplate_SpotOptions {
  readonly BlockDurationMinutes?: number
  readonly InstanceInterruptionBehavior?: string
  readonly MaxPrice?: string
  readonly SpotInstanceType?: string
  readonly ValidUntil?: string
}

export interface Ec2LaunchTemplate_TagSpecification {
  readonly ResourceType?: string
  readonly Tags?: readonly Tag[]
}

export interface Ec2LaunchTemplate_TotalLocalStorageGB {
  readonly Max?: number
  readonly Min?: number
}

export interface Ec2LaunchTemplate_VCpuCount {
  readonly Max?: number
  readonly Min?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html */
export interface Ec2NatGateway {
  readonly AllocationId?: string
  readonly AvailabilityMode?: string
  readonly AvailabilityZoneAddresses?: readonly Ec2NatGateway_AvailabilityZoneAddress[]
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

export interface Ec2NatGateway_AvailabilityZoneAddress {
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
  readonly SecurityGroupEgress?: readonly Ec2SecurityGroup_Egress[]
  readonly SecurityGroupIngress?: readonly Ec2SecurityGroup_Ingress[]
  readonly Tags?: readonly Tag[]
  readonly VpcId?: string
}

export interface Ec2SecurityGroup_Egress {
  readonly CidrIp?: string
  readonly CidrIpv6?: string
  readonly Description?: string
  readonly DestinationPrefixListId?: string
  readonly DestinationSecurityGroupId?: string
  readonly FromPort?: number
  readonly IpProtocol: string
  readonly ToPort?: number
}

export interface Ec2SecurityGroup_Ingress {
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

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html */
export interface Ec2SecurityGroupEgress {
  readonly CidrIp?: string
  readonly CidrIpv6?: string
  readonly Description?: string
  readonly DestinationPrefixListId?: string
  readonly DestinationSecurityGroupId?: string
  readonly FromPort?: number
  readonly GroupId: string
  readonly IpProtocol: string
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
  readonly PrivateDnsNameOptionsOnLaunch?: Ec2Subnet_PrivateDnsNameOptionsOnLaunch
  readonly Tags?: readonly Tag[]
  readonly VpcId: string
}

export interface Ec2Subnet_PrivateDnsNameOptionsOnLaunch {
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
  readonly VpcEncryptionControl?: Ec2VPC_VpcEncryptionControl
}

export interface Ec2VPC_VpcEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusion?: 'disable' | 'enable'
  readonly ElasticFileSystemExclusion?: 'disable' | 'enable'
  readonly InternetGatewayExclusion?: 'disable' | 'enable'
  readonly LambdaExclusion?: 'disable' | 'enable'
  readonly Mode?: 'enforce' | 'monitor'
  readonly NatGatewayExclusion?: 'disable' | 'enable'
  readonly ResourceExclusions?: Ec2VPC_VpcEncryptionControlExclusions
  readonly State?: string
  readonly StateMessage?: string
  readonly VirtualPrivateGatewayExclusion?: 'disable' | 'enable'
  readonly VpcEncryptionControlId?: string
  readonly VpcId?: string
  readonly VpcLatticeExclusion?: 'disable' | 'enable'
  readonly VpcPeeringExclusion?: 'disable' | 'enable'
}

export interface Ec2VPC_VpcEncryptionControlExclusion {
  readonly State?: string
  readonly StateMessage?: string
}

export interface Ec2VPC_VpcEncryptionControlExclusions {
  readonly EgressOnlyInternetGateway?: Ec2VPC_VpcEncryptionControlExclusion
  readonly ElasticFileSystem?: Ec2VPC_VpcEncryptionControlExclusion
  readonly InternetGateway?: Ec2VPC_VpcEncryptionControlExclusion
  readonly Lambda?: Ec2VPC_VpcEncryptionControlExclusion
  readonly NatGateway?: Ec2VPC_VpcEncryptionControlExclusion
  readonly VirtualPrivateGateway?: Ec2VPC_VpcEncryptionControlExclusion
  readonly VpcLattice?: Ec2VPC_VpcEncryptionControlExclusion
  readonly VpcPeering?: Ec2VPC_VpcEncryptionControlExclusion
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html */
export interface Ec2VPCEndpoint {
  readonly DnsOptions?: Ec2VPCEndpoint_DnsOptionsSpecification
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

export interface Ec2VPCEndpoint_DnsOptionsSpecification {
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
