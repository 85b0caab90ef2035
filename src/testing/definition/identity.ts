import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from '../../engine/index.ts'

/** What a simulated execution and its machine are called: as in an account that documentation would show. */
export function identity(
  machine: string,
  name: string,
  type: ExecutionType,
): { readonly execution: ExecutionIdentity; readonly stateMachine: StateMachineIdentity } {
  const arn = (...parts: readonly string[]): string => ['arn:aws:states:us-east-1:123456789012', ...parts].join(':')
  return {
    execution: {
      arn: type === 'EXPRESS' ? arn('express', machine, name, '1') : arn('execution', machine, name),
      name,
      roleArn: `arn:aws:iam::123456789012:role/${machine}`,
    },
    stateMachine: { arn: arn('stateMachine', machine), name: machine },
  }
}
