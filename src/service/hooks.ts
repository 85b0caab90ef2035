import type { HookPoint, HookPoints, Hooks } from './hook.ts'

/** A service without hooks. */
export const noHooks = <Context, Options>(): Hooks<Context, Options> => ({
  beforeBuild: [],
  template: [],
  validate: [],
  afterBuild: [],
  beforeProvision: [],
  afterProvision: [],
  beforeExecute: [],
  afterExecute: [],
  rollback: [],
})

/** The hooks with one more at a point. */
export const withHook = <Context, Options, Point extends HookPoint>(
  hooks: Hooks<Context, Options>,
  point: Point,
  hook: HookPoints<Context, Options>[Point],
): Hooks<Context, Options> => ({ ...hooks, [point]: [...hooks[point], hook] })
