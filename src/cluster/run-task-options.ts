import type { Intrinsic } from '../core/index.ts'
import type { RunTaskParameters, Text } from '../integrations/index.ts'
import type { FargateSize } from './fargate-size.ts'

type Field<Whole, Name extends string> = Whole extends { readonly [Key in Name]?: infer Part } ? Part : never
type Overrides = Exclude<RunTaskParameters['overrides'], undefined | Intrinsic<unknown>>
type Container = Extract<Field<Overrides, 'ContainerOverrides'>, readonly unknown[]>[number]

/** A list of texts, in which each text and the list itself may be an expression. */
export type Words = NonNullable<Field<Container, 'Command'>>

/** The size of one run: a pair that Fargate has, or two texts that the state machine computes, such as `'512'`. */
type RunSize = { readonly cpu?: never; readonly memoryMiB?: never } | FargateSize | { readonly cpu: Text; readonly memoryMiB: Text }

/** What one run of a task is told. Every part may be an expression. */
export type RunTaskOptions = RunSize & {
  /** What the program gets as arguments: `['fargateTask', input.document.key]`. @default the cluster's, else the image's */
  readonly command?: Words
  /** Environment variables for this run, besides the cluster's own and in their place. */
  readonly environment?: { readonly [name: string]: Text }
} & Pick<RunTaskParameters, 'count' | 'enableECSManagedTags' | 'enableExecuteCommand' | 'group' | 'propagateTags' | 'startedBy' | 'tags'>
