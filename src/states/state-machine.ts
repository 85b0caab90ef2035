import type { QueryLanguage } from '../asl/index.ts'
import { callSite, type Json } from '../core/index.ts'
import { Flow } from './flow.ts'
import type { MachineOptions } from './machine.ts'
import type { MachineKind, Setting } from './setting.ts'
import type { Shape } from './shape.ts'

/**
 * Begins a state machine. Add states with the methods of what it gives; `.end()` makes the machine.
 *
 * ```ts
 * export const greet = stateMachine('Greet', { input: z.object({ name: z.string() }) })
 *   .pass('Greet', { output: ({ input }) => ({ greeting: text`Hello ${input.name}` }) })
 *   .end()
 * ```
 *
 * Nothing is checked here, and nothing thrown: `toAsl` and `service` tell all that is wrong at once.
 *
 * @param name what the machine is called in its service and in the outputs of the stack (`GreetArn`).
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */
export const stateMachine = <Input = Json, const Kind extends MachineKind = 'STANDARD', const Language extends QueryLanguage = 'JSONata'>(
  name: string,
  options: MachineOptions<Input, Kind, Language> = {},
): Flow<
  Setting<'machine', '', Input, Kind, Language, never, never, Input>,
  Shape<Input, never, unknown, never, never, never, never, never>,
  unknown
> => new Flow(undefined, { name, options, source: callSite() })
