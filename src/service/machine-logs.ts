import { getAtt, sub } from '../core/index.ts'
import type { MachineLogging, StateMachine } from '../states/index.ts'
import { type KnownResource, logicalId, type PropertiesOf, resource } from '../template/index.ts'

/** For how many days logs are kept unless the machine says otherwise. */
const defaultRetention = 30

/** The logs of a machine: its property, and its own log group where it has one. Undefined where it logs nothing. */
export interface MachineLogs {
  readonly configuration: NonNullable<PropertiesOf<'AWS::StepFunctions::StateMachine'>['LoggingConfiguration']>
  readonly group: { readonly [id: string]: KnownResource<'AWS::Logs::LogGroup'> }
}

/** Tells whether a machine logs anything. */
export const isLogging = ({ options }: Pick<StateMachine, 'options'>): boolean => options.logging?.level !== 'OFF'

/** What a machine logs, and where to. */
export function machineLogs({ name, type, options }: StateMachine, machineId: string): MachineLogs | undefined {
  const { level = type === 'EXPRESS' ? 'ALL' : 'ERROR', includeExecutionData = false, destination } = options.logging ?? {}
  if (!isLogging({ options })) return undefined
  const groupId = logicalId(name, 'LogGroup')
  const own = destination === undefined
  return {
    configuration: {
      Level: level,
      IncludeExecutionData: includeExecutionData,
      Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: own ? getAtt(groupId, 'Arn') : destination } }],
    },
    group: own ? { [groupId]: logGroup(options.logging, machineId) } : {},
  }
}

const logGroup = (
  { retention = defaultRetention, encryptionKey }: MachineLogging = {},
  machineId: string,
): KnownResource<'AWS::Logs::LogGroup'> =>
  resource('AWS::Logs::LogGroup', {
    // Log groups under this prefix do not use up the room in the account's resource policy for logs.
    LogGroupName: sub(`/aws/vendedlogs/states/\${AWS::StackName}-${machineId}`),
    ...(retention !== 'forever' && { RetentionInDays: retention }),
    ...(encryptionKey !== undefined && { KmsKeyId: encryptionKey }),
  })
