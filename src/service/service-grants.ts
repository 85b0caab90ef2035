import type { Grant } from '../core/index.ts'

/**
 * What a state machine's role needs to write a log. CloudWatch Logs knows no narrower resource for the delivery of logs.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
 */
export const logDelivery: Grant = {
  actions: [
    'logs:CreateLogDelivery',
    'logs:CreateLogStream',
    'logs:DeleteLogDelivery',
    'logs:DescribeLogGroups',
    'logs:DescribeResourcePolicies',
    'logs:GetLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutLogEvents',
    'logs:PutResourcePolicy',
    'logs:UpdateLogDelivery',
  ],
  resources: ['*'],
}

/**
 * What a state machine's role needs to send traces.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
 */
export const tracing: Grant = {
  actions: ['xray:GetSamplingRules', 'xray:GetSamplingTargets', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  resources: ['*'],
}
