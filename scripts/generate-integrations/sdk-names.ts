/**
 * The words of a service's id, as the AWS SDK for Java tells them apart: Step Functions takes its names from there.
 * `DynamoDB` is Dynamo and DB, `IoTAnalytics` is Io, T and Analytics.
 */
function words(serviceId: string): readonly string[] {
  return serviceId
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .replaceAll(/([^a-z]{2,})v([0-9]+)/g, '$1 v$2 ')
    .replaceAll(/([^A-Z]{2,})V([0-9]+)/g, '$1 V$2 ')
    .replaceAll(/(?<=[a-z])(?=[A-Z][a-zA-Z0-9])/g, ' ')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/([0-9])([a-zA-Z])/g, '$1 $2')
    .trim()
    .split(/\s+/)
}

/** What the error names of a service start with: `DynamoDb`, `Sfn`, `CloudWatchLogs`. */
export const errorPrefix = (serviceId: string): string =>
  words(serviceId)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
    .replace(/^(?:Amazon|Aws)/, '')
    .replace(/Service$/, '')

/** How a resource names the service: `dynamodb`, `sfn`, `cloudwatchlogs`. */
export const resourceName = (serviceId: string): string => errorPrefix(serviceId).toLowerCase()

export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
