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
 */
export const stateMachine = <Input = Json, const Kind extends MachineKind = 'STANDARD', const Language extends QueryLanguage = 'JSONata'>(
  name: string,
  options: MachineOptions<Input, Kind, Language> = {},
): Flow<
  Setting<'machine', '', Input, Kind, Language, never, never, Input>,
  Shape<Input, never, unknown, never, never, never, never, never>,
  unknown
> => new Flow(undefined, { name, options, source: callSite() })
