// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html */
export interface ApiGatewayV2Api {
  readonly ApiKeySelectionExpression?: string
  readonly BasePath?: string
  readonly Body?: Json
  readonly BodyS3Location?: ApiGatewayV2Api_BodyS3Location
  readonly CorsConfiguration?: ApiGatewayV2Api_Cors
  readonly CredentialsArn?: string
  readonly Description?: string
  readonly DisableExecuteApiEndpoint?: boolean
  readonly DisableSchemaValidation?: boolean
  readonly FailOnWarnings?: boolean
  readonly IpAddressType?: string
  readonly Name?: string
  readonly ProtocolType?: string
  readonly RouteKey?: string
  readonly RouteSelectionExpression?: string
  readonly Tags?: { readonly [key: string]: string }
  readonly Target?: string
  readonly Version?: string
}

export interface ApiGatewayV2Api_BodyS3Location {
  readonly Bucket?: string
  readonly Etag?: string
  readonly Key?: string
  readonly Version?: string
}

export interface ApiGatewayV2Api_Cors {
  readonly AllowCredentials?: boolean
  readonly AllowHeaders?: readonly string[]
  readonly AllowMethods?: readonly string[]
  readonly AllowOrigins?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  readonly MaxAge?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html */
export interface ApiGatewayV2Integration {
  readonly ApiId: string
  readonly ConnectionId?: string
  readonly ConnectionType?: string
  readonly ContentHandlingStrategy?: string
  readonly CredentialsArn?: string
  readonly Description?: string
  readonly IntegrationMethod?: string
  readonly IntegrationSubtype?: string
  readonly IntegrationType: string
  readonly IntegrationUri?: string
  readonly PassthroughBehavior?: string
  readonly PayloadFormatVersion?: string
  readonly RequestParameters?: { readonly [key: string]: string }
  readonly RequestTemplates?: { readonly [key: string]: string }
  readonly ResponseParameters?: { readonly [key: string]: ApiGatewayV2Integration_ResponseParameterMap }
  readonly TemplateSelectionExpression?: string
  readonly TimeoutInMillis?: number
  readonly TlsConfig?: ApiGatewayV2Integration_TlsConfig
}

export interface ApiGatewayV2Integration_ResponseParameter {
  readonly Destination?: string
  readonly Source?: string
}

export interface ApiGatewayV2Integration_ResponseParameterMap {
  readonly ResponseParameters?: readonly ApiGatewayV2Integration_ResponseParameter[]
}

export interface ApiGatewayV2Integration_TlsConfig {
  readonly ServerNameToVerify?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html */
export interface ApiGatewayV2Route {
  readonly ApiId: string
  readonly ApiKeyRequired?: boolean
  readonly AuthorizationScopes?: readonly string[]
  readonly AuthorizationType?: string
  readonly AuthorizerId?: string
  readonly ModelSelectionExpression?: string
  readonly OperationName?: string
  readonly RequestModels?: Json
  readonly RequestParameters?: Json
  readonly RouteKey: string
  readonly RouteResponseSelectionExpression?: string
  readonly Target?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html */
export interface ApiGatewayV2Stage {
  readonly AccessLogSettings?: ApiGatewayV2Stage_AccessLogSettings
  readonly AccessPolicyId?: string
  readonly ApiId: string
  readonly AutoDeploy?: boolean
  readonly ClientCertificateId?: string
  readonly DefaultRouteSettings?: ApiGatewayV2Stage_RouteSettings
  readonly DeploymentId?: string
  readonly Description?: string
  readonly RouteSettings?: Json
  readonly StageName: string
  readonly StageVariables?: Json
  readonly Tags?: Json
}

export interface ApiGatewayV2Stage_AccessLogSettings {
  readonly DestinationArn?: string
  readonly Format?: string
}

export interface ApiGatewayV2Stage_RouteSettings {
  readonly DataTraceEnabled?: boolean
  readonly DetailedMetricsEnabled?: boolean
  readonly LoggingLevel?: string
  readonly ThrottlingBurstLimit?: number
  readonly ThrottlingRateLimit?: number
}
