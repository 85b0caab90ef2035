import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions'

/**
 * The same states by aws-cdk-lib.
 *
 * - `resolve`: `stack.resolve(definitionString)`, the definition alone. Nobody's program ends there, and nothing is checked.
 * - `template`: `Template.fromStack`, as tests do, which synthesises as the app says by default.
 * - `synth-unvalidated`: `app.synth()` with `builtinCloudFormationValidation: false`: the least that a program does which has
 *   its definition deployed. It finds names used twice; it writes the template and what goes with it to a folder.
 * - `synth`: `app.synth()` as it comes, which checks the template, too. What the definition says is not among what it checks.
 */
export async function cdkBuilds(end: 'resolve' | 'template' | 'synth-unvalidated' | 'synth'): Promise<(states: number) => string> {
  const { App, Duration, Stack } = await import('aws-cdk-lib')
  const { Template } = await import('aws-cdk-lib/assertions')
  const { Topic } = await import('aws-cdk-lib/aws-sns')
  const { Choice, Condition, DefinitionBody, Pass, StateMachine, TaskInput, Wait, WaitTime } = await import('aws-cdk-lib/aws-stepfunctions')
  const { SnsPublish } = await import('aws-cdk-lib/aws-stepfunctions-tasks')
  return (states) => {
    const outdir = mkdtempSync(join(tmpdir(), 'bench-cdk-'))
    try {
      const app = new App({ outdir, builtinCloudFormationValidation: end !== 'synth-unvalidated' })
      const stack = new Stack(app, 'Bench')
      const topic = Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:us-east-1:111111111111:bench')
      let first: InstanceType<typeof Pass> | undefined
      let last: InstanceType<typeof SnsPublish> | undefined
      for (let index = 0; index < states; index += 4) {
        const pass = new Pass(stack, `Pass ${index}`, { parameters: { 'total.$': '$.total' } })
        const wait = new Wait(stack, `Wait ${index}`, { time: WaitTime.duration(Duration.seconds(5)) })
        const task = new SnsPublish(stack, `Task ${index}`, { topic, message: TaskInput.fromText('done'), resultPath: '$.sent' })
        pass.next(wait).next(new Choice(stack, `Choice ${index}`).when(Condition.numberGreaterThan('$.total', 10), task).otherwise(task))
        last?.next(pass)
        first ??= pass
        last = task
      }
      if (first === undefined) throw new Error('No states were asked for.')
      const machine = new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(first) })
      switch (end) {
        case 'resolve':
          return JSON.stringify(stack.resolve((machine.node.defaultChild as CfnStateMachine).definitionString))
        case 'template':
          return JSON.stringify(Template.fromStack(stack).toJSON())
        case 'synth-unvalidated':
        case 'synth':
          return JSON.stringify(app.synth().getStackByName('Bench').template)
      }
    } finally {
      rmSync(outdir, { recursive: true })
    }
  }
}
