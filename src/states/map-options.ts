import type { Expression, Filled, Operand, Resolved, Stored } from '../expressions/index.ts'
import type { ItemReader } from './item-reader.ts'
import type { Mistake } from './mistake.ts'
import type { Gives } from './options.ts'
import type { ResultWriter, WrittenResults } from './result-writer.ts'
import type { ItemScope } from './scope.ts'
import type { MachineKind } from './setting.ts'

/** A number, or one that is computed. */
type NumberOf<In> = number | ((scope: In) => Operand<number>)

/** The items of a Map: an array that is computed, or one that is written here. */
export type ItemList = Expression<unknown> | readonly unknown[]

/** What one of them is; unknown where there is none. */
export type ItemOf<Items> = [FoundIn<Items>] extends [never] ? unknown : FoundIn<Items>

type FoundIn<Items> =
  Items extends Expression<readonly (infer Item)[]>
    ? Item
    : Items extends ItemReader<infer Item>
      ? Item
      : Items extends readonly (infer Item)[]
        ? Stored<Item>
        : never

/** An array that is certain to be there. */
type Listed<Items> =
  Items extends Expression<infer List>
    ? [List] extends [readonly unknown[] | undefined]
      ? Filled<Items>
      : Mistake<'The items of a Map are an array'>
    : Filled<Items>

type Select<In, Item, Selected> = (scope: In & ItemScope<Item>) => Selected & Filled<Selected>

/** Which items a Map works on; what each iteration gets is the item itself, or what `select` makes of it. */
export type MapSource<In, Items, Selected> =
  | ((scope: In) => Items & Listed<Items>)
  | { readonly items: (scope: In) => Items & Listed<Items>; readonly select?: Select<In, ItemOf<Items>, Selected> }

/** What a Map may say. */
export interface MapOptions<In, InResult, Out, Assign> extends Gives<InResult, Out, Assign> {
  /** How many items are worked on at the same time; 0 is no limit. @default 0 */
  readonly concurrency?: NumberOf<In>
  /** How many iterations may fail before the Map does. @default 0 */
  readonly toleratedFailures?: NumberOf<In>
  /** The same, in percent of all items. @default 0 */
  readonly toleratedFailurePercentage?: NumberOf<In>
}

/** How many items make a batch (`maxItems`, `maxBytes`: 256 KiB at most), and what each batch gets besides them (`input`). */
export type BatchOptions<Batch> = {
  readonly [Name in keyof Batch]: Name extends 'maxItems' | 'maxBytes'
    ? Operand<number>
    : Name extends 'input'
      ? Filled<Batch[Name]>
      : 'A batch has maxItems, maxBytes and input'
}

type ListOrReader<Items> = Items extends ItemReader<unknown> ? Items : Listed<Items>

/** Which items a distributed Map works on: an array, or what a reader finds in S3. */
export type DistributedSource<In, Items, Selected, Batch> =
  | ((scope: In) => Items & ListOrReader<Items>)
  | {
      readonly items: (scope: In) => Items & ListOrReader<Items>
      readonly select?: Select<In, ItemOf<Items>, Selected>
      /** Several items for each iteration: `() => ({ maxItems: 100 })`. It gets `{ Items, BatchInput }`. */
      readonly batch?: (scope: In) => Batch & BatchOptions<Batch>
    }

/** What a distributed Map may say. */
export interface DistributedOptions<In, InResult, Out, Assign, Written extends 'S3', Execution extends MachineKind = MachineKind>
  extends MapOptions<In, InResult, Out, Assign> {
  /** What kind of execution each iteration is. @default 'STANDARD' */
  readonly executionType?: Execution
  /** A word in the ARN of the Map's run, up to 40 characters. @default a random one */
  readonly label?: string
  /** Writes the results to S3: `() => writeResults({ bucket })`. @default they are the Map's result */
  readonly write?: (scope: In) => ResultWriter<Written>
}

/** What an iteration gets. */
export type IterationInput<Each, Batch> = [Batch] extends [never]
  ? Each
  : { readonly Items: readonly Each[] } & (Batch extends { readonly input: infer Input }
      ? { readonly BatchInput: Resolved<Input> }
      : unknown)

/** What a distributed Map gives. */
export type DistributedResult<Each, Written> = [Written] extends [never] ? readonly Each[] : WrittenResults
