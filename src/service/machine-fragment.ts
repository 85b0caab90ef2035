import { getAtt, type Intrinsic, ref } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { resource, type TemplateFragment } from '../template/index.ts'
import { encryptionConfiguration } from './machine-encryption.ts'
import { machineLogs } from './machine-logs.ts'
import type { MachinePolicies } from './machine-policies.ts'
import { machineRelease } from './machine-release.ts'
import { machineRole, roleId } from './machine-role.ts'
import type { SynthesizedMachine } from './synthesis.ts'

/**
 * What a state machine is in a template: the machine, a role that allows exactly what its states do, a log group, an output
 * with its ARN, and, where it is published, its version and alias.
 *
 * @param definition the machine's `DefinitionString`.
 */
export function machineFragment(
  machine: StateMachine,
  { logicalId: id, output, type }: SynthesizedMachine,
  definition: Intrinsic,
  policies: MachinePolicies,
): TemplateFragment {
  const { name, options } = machine
  const { tracing, encryption, tags } = options
  const logs = machineLogs(machine, id)
  const release = machineRelease(machine, id)
  return {
    Resources: {
      ...logs?.group,
      ...machineRole(machine, policies),
      [id]: resource('AWS::StepFunctions::StateMachine', {
        StateMachineType: type,
        RoleArn: getAtt(roleId(machine), 'Arn'),
        DefinitionString: definition,
        ...(logs !== undefined && { LoggingConfiguration: logs.configuration }),
        ...(tracing === true && { TracingConfiguration: { Enabled: true } }),
        ...(encryption !== undefined && { EncryptionConfiguration: encryptionConfiguration(encryption) }),
        ...(tags !== undefined && { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
      }),
      ...release.Resources,
    },
    Outputs: { [output]: { Description: `The ARN of state machine ${name}`, Value: ref(id) }, ...release.Outputs },
  }
}
