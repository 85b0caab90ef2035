import { join } from 'node:path'

/**
 * Mixed states as a definition, by the compiled package in `folder`.
 *
 * - `definition`: `toAsl`, whose checks are those of the structure (names used twice, targets that do not exist, graphs without
 *   states) and of what a query language cannot say, and `JSON.stringify`.
 * - `checked`: the same, and all checks of `stepwright validate` besides.
 */
export async function stepwrightBuilds(folder: string, end: 'definition' | 'checked'): Promise<(states: number) => string> {
  const { gt, sns, stateMachine, toAsl } = (await import(join(folder, 'index.js'))) as typeof import('../../src/index.ts')
  const checks =
    end === 'checked' ? ((await import(join(folder, 'checks/index.js'))) as typeof import('../../src/checks/index.ts')) : undefined
  return (states) => {
    // The names are computed, so the compiler cannot know them: the flow is held by its widest type.
    let flow = stateMachine<{ total: number }>('Bench') as unknown as Loose
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
    const { definition, problems } = toAsl(flow.end() as never)
    const found = [...problems, ...(checks?.checkDefinition(definition) ?? [])]
    if (found.length > 0) throw new Error(`The machine has problems: ${JSON.stringify(found[0])}`)
    return JSON.stringify(definition)
  }
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
