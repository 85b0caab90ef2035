import { getAtt, type Intrinsic, pseudo, ref, sub } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { logicalId, policyDocument, resource, type TemplateFragment, trustPolicy } from '../template/index.ts'
import { machineGrants } from './machine-grants.ts'
import { logDelivery, tracing } from './service-grants.ts'
import type { SynthesizedMachine } from './synthesis.ts'

/** How long what a machine logs is kept. */
const retentionDays = 30

/**
 * What a state machine is in a template: the machine, a role that allows exactly what its states do, a log group, and an
 * output with its ARN. The role's policy is part of the role, and so stands before the machine.
 *
 * @param definition the machine's `DefinitionString`.
 */
export function machineFragment(
  machine: StateMachine,
  { logicalId: id, output, type }: SynthesizedMachine,
  definition: Intrinsic,
): TemplateFragment {
  const { name, options, graph } = machine
  const logging = { level: type === 'EXPRESS' ? ('ALL' as const) : ('ERROR' as const), ...options.logging }
  const roleId = logicalId(name, 'Role')
  const logGroupId = logicalId(name, 'LogGroup')
  const logs = logging.level !== 'OFF'
  const grants = [
    ...machineGrants(graph),
    ...(options.grants ?? []),
    ...(logs ? [logDelivery] : []),
    ...(options.tracing === true ? [tracing] : []),
  ]
  return {
    Resources: {
      ...(logs && {
        [logGroupId]: resource('AWS::Logs::LogGroup', {
          // Log groups under this prefix do not use up the room in the account's resource policy for logs.
          LogGroupName: sub(`/aws/vendedlogs/states/\${AWS::StackName}-${id}`),
          RetentionInDays: retentionDays,
        }),
      }),
      [roleId]: resource('AWS::IAM::Role', {
        AssumeRolePolicyDocument: trustPolicy('states.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } }),
        ...(grants.length > 0 && { Policies: [{ PolicyName: 'States', PolicyDocument: policyDocument(grants) }] }),
      }),
      [id]: resource('AWS::StepFunctions::StateMachine', {
        StateMachineType: type,
        RoleArn: getAtt(roleId, 'Arn'),
        DefinitionString: definition,
        ...(logs && {
          LoggingConfiguration: {
            Level: logging.level,
            IncludeExecutionData: logging.includeExecutionData ?? false,
            Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: getAtt(logGroupId, 'Arn') } }],
          },
        }),
        ...(options.tracing === true && { TracingConfiguration: { Enabled: true } }),
        ...(options.tags !== undefined && { Tags: Object.entries(options.tags).map(([Key, Value]) => ({ Key, Value })) }),
      }),
    },
    Outputs: { [output]: { Description: `The ARN of state machine ${name}`, Value: ref(id) } },
  }
}
