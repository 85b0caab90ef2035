/**
 * Builds and serialises one machine of mixed states in a process of its own: `build-run.ts LIBRARY STATES`. Prints the seconds
 * of the first build, as a user meets it, and of the best of three more, as JSON.
 */
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions'

const [library = '', count = '1000'] = process.argv.slice(2)
const states = Number(count)

const builders: Readonly<Record<string, () => Promise<() => string>>> = {
  stepwright: async () => {
    const { gt, sns, stateMachine, toAsl } = await import('../../src/index.ts')
    return () => {
      // The names are computed, so the compiler cannot know them: the flow is held by its widest type.
      const begin = stateMachine<{ total: number }>('Bench')
      let flow = begin as unknown as Loose
      for (let index = 0; index < states; index += 4) {
        flow = flow
          .pass(`Pass ${index}`, { output: ({ input }: Scope) => ({ total: input.total }) })
          .wait(`Wait ${index}`, '5 seconds')
          .choice(`Choice ${index}`, (choose: LooseChoose) =>
            choose.when(({ input }: Scope) => gt(input.total as never, 10), straight).otherwise(straight),
          )
          .task(`Task ${index}`, () => sns.publish({ topic: { topicArn: 'arn:aws:sns:us-east-1:111111111111:bench' }, message: 'done' }), {
            output: ({ input }: Scope) => input,
          })
      }
      return JSON.stringify(toAsl(flow.end() as never).definition)
    }
  },
  'aws-cdk-lib': async () => {
    const { App, Duration, Stack } = await import('aws-cdk-lib')
    const { Topic } = await import('aws-cdk-lib/aws-sns')
    const { Choice, Condition, DefinitionBody, Pass, StateMachine, TaskInput, Wait, WaitTime } = await import(
      'aws-cdk-lib/aws-stepfunctions'
    )
    const { SnsPublish } = await import('aws-cdk-lib/aws-stepfunctions-tasks')
    return () => {
      const stack = new Stack(new App(), 'Bench')
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
      return JSON.stringify(stack.resolve((machine.node.defaultChild as CfnStateMachine).definitionString))
    }
  },
}

interface Scope {
  readonly input: { readonly total: unknown }
}
interface LooseChoose {
  when(condition: unknown, branch: unknown): LooseChoose
  otherwise(branch: unknown): unknown
}
interface Loose {
  pass(...given: unknown[]): Loose
  wait(...given: unknown[]): Loose
  choice(...given: unknown[]): Loose
  task(...given: unknown[]): Loose
  end(): unknown
}
function straight<Flow>(flow: Flow): Flow {
  return flow
}

const prepare = builders[library]
if (prepare === undefined) throw new Error(`No such library: ${library}`)
const build = await prepare()
const seconds = (): number => {
  const started = performance.now()
  build()
  return (performance.now() - started) / 1000
}
console.log(JSON.stringify({ first: seconds(), warm: Math.min(seconds(), seconds(), seconds()) }))
