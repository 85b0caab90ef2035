import { getAtt, type Intrinsic, ref } from '../core/index.ts'
import type { MachineAlias, StateMachine } from '../states/index.ts'
import { logicalId, type PropertiesOf, resource, type TemplateFragment } from '../template/index.ts'
import { secondsOf } from './seconds-of.ts'

type AliasProperties = PropertiesOf<'AWS::StepFunctions::StateMachineAlias'>

/** The version and the alias that a machine is published under, with their ARNs as outputs. */
export function machineRelease(
  { name, options }: StateMachine,
  machineId: string,
): Required<Pick<TemplateFragment, 'Resources' | 'Outputs'>> {
  const { version = false, alias } = options
  if (version === false) return { Resources: {}, Outputs: {} }
  const { description, keepOlder = true } = version === true ? {} : version
  const versionId = logicalId(name, 'Version')
  const aliasId = logicalId(name, 'Alias')
  return {
    Resources: {
      [versionId]: resource(
        'AWS::StepFunctions::StateMachineVersion',
        {
          StateMachineArn: ref(machineId),
          StateMachineRevisionId: getAtt(machineId, 'StateMachineRevisionId'),
          ...(description !== undefined && { Description: description }),
        },
        keepOlder ? { UpdateReplacePolicy: 'Retain' } : {},
      ),
      ...(alias !== undefined && { [aliasId]: resource('AWS::StepFunctions::StateMachineAlias', aliasProperties(alias, ref(versionId))) }),
    },
    Outputs: {
      [logicalId(name, 'VersionArn')]: { Description: `The ARN of the last version of state machine ${name}`, Value: ref(versionId) },
      ...(alias !== undefined && {
        [logicalId(name, 'AliasArn')]: { Description: `The ARN of the alias of state machine ${name}`, Value: ref(aliasId) },
      }),
    },
  }
}

function aliasProperties(given: string | MachineAlias, version: Intrinsic): AliasProperties {
  const alias: MachineAlias = typeof given === 'string' ? { name: given } : given
  return {
    Name: alias.name,
    ...(alias.description !== undefined && { Description: alias.description }),
    ...routing(alias, version),
  }
}

/** One of the two ways to say where executions go: what CloudFormation moves by and by, or fixed weights. */
function routing({ shift, alarms, other }: MachineAlias, version: Intrinsic): AliasProperties {
  if (shift !== undefined || alarms !== undefined) {
    return {
      DeploymentPreference: {
        StateMachineVersionArn: version,
        Type: shift?.type ?? 'ALL_AT_ONCE',
        // Parts of them are told as wrong options, and need not be told of the template again.
        ...(shift !== undefined && {
          Percentage: Math.round(shift.percentage),
          Interval: Math.round((secondsOf(shift.interval) ?? 0) / 60),
        }),
        ...(alarms !== undefined && { Alarms: alarms }),
      },
    }
  }
  const weight = Math.round(other?.percentage ?? 0)
  return {
    RoutingConfiguration: [
      { StateMachineVersionArn: version, Weight: 100 - weight },
      ...(other === undefined ? [] : [{ StateMachineVersionArn: other.version, Weight: weight }]),
    ],
  }
}
