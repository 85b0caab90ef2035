import type { MapState } from '../../asl/index.ts'
import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from '../identity.ts'
import { randomUuid } from '../random-uuid.ts'
import type { Run } from '../run/branch.ts'

/** What a map run and its child executions are called. */
export interface MapRunIdentity {
  readonly arn: string
  readonly label: string
  readonly stateMachine: StateMachineIdentity
  readonly child: () => ExecutionIdentity
}

/**
 * Names a map run after its state machine and its label; without a label the service makes one up.
 *
 * @param known the ARN that it has already, where it is redriven.
 */
export function nameMapRun(state: MapState, type: ExecutionType, run: Run, known?: string): MapRunIdentity {
  const { random } = run.host
  const label = state.Label ?? /\/([^:]*):/.exec(known ?? '')?.[1] ?? randomUuid(random)
  const [partition, region, account] = [1, 3, 4].map((part) => run.execution.arn.split(':')[part] ?? '')
  const name = `${run.stateMachine.name.split('/')[0] ?? ''}/${label}`
  const arn = (kind: string, ...rest: readonly string[]): string =>
    ['arn', partition, 'states', region, account, kind, name, ...rest].join(':')
  return {
    arn: known ?? arn('mapRun', randomUuid(random)),
    label,
    stateMachine: { arn: arn('stateMachine'), name },
    child: () => {
      const child = randomUuid(random)
      const executionArn = type === 'EXPRESS' ? arn('express', child, randomUuid(random)) : arn('execution', child)
      return { arn: executionArn, name: child, roleArn: run.execution.roleArn }
    },
  }
}
