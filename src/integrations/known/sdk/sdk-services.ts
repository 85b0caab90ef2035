import { sdkServices } from '../../generated/sdk-services.ts'

const services = new Map<string, { readonly errors: string; readonly iam: string }>(Object.entries(sdkServices))

/** The names of the services that can be called by `aws-sdk:…`. */
export const sdkServiceNames: readonly string[] = [...services.keys()]

/** What the error names of a service begin with when it is called by `aws-sdk:…`: `DynamoDb`. */
export const sdkErrorPrefix = (service: string): string | undefined => services.get(service)?.errors

/** What the IAM actions of a service begin with: `states` for `sfn`. */
export const sdkIamPrefix = (service: string): string | undefined => services.get(service)?.iam
