import type { QueryLanguage } from '../asl/index.ts'
import type { Json } from '../core/index.ts'
import { Flow } from './flow.ts'
import type { InputSchema } from './schema.ts'
import type { MachineKind, Setting } from './setting.ts'
import type { Shape } from './shape.ts'

/** What a fragment is made for. */
export interface FragmentOptions<Input, Kind extends MachineKind, Language extends QueryLanguage> {
  /** What arrives at the fragment, as a schema (zod or any Standard Schema). @default any JSON */
  readonly input?: InputSchema<Input>
  /** `EXPRESS` fits both kinds of machines; `STANDARD` may wait for jobs and tokens. @default 'STANDARD' */
  readonly type?: Kind
  /** @default 'JSONata' */
  readonly queryLanguage?: Language
}

/**
 * Begins states that are put together once and used in several machines:
 *
 * ```ts
 * const charge = fragment({ input: Order }).task('Charge', …).retry(…)
 * stateMachine('Orders', { input: Order }).use(charge, { prefix: 'First ' })
 * ```
 */
export const fragment = <Input = Json, const Kind extends MachineKind = 'STANDARD', const Language extends QueryLanguage = 'JSONata'>(
  _options: FragmentOptions<Input, Kind, Language> = {},
): Flow<
  Setting<'branch', '', unknown, Kind, Language, never, never, Input>,
  Shape<Input, never, unknown, never, never, never, never, never>,
  unknown
> => new Flow(undefined)
