import type { Step } from '../template/index.ts'

type Missing<Needs, Context> = Exclude<keyof Needs, keyof Context> & string

/**
 * A step that may be added to a service whose earlier steps gave `Context`; otherwise a sentence that says what is
 * missing, which the compiler shows in its error.
 */
export type StepFor<Context, Needs, Adds> = Context extends Needs
  ? Step<Needs, Adds>
  : [Missing<Needs, Context>] extends [never]
    ? `An earlier step adds context.${keyof Needs & keyof Context & string}, but not of the type that this step needs.`
    : `This step needs context.${Missing<Needs, Context>}: put the step that adds it before this one.`
