import type { Expression, Filled, Operand, Resolved } from '../expressions/index.ts'
import type { ItemReader } from './item-reader.ts'
import type { Gives } from './options.ts'
import type { ResultWriter, WrittenResults } from './result-writer.ts'
import type { ItemScope } from './scope.ts'

/** A number, or one that is computed. */
type NumberOf<In> = number | ((scope: In) => Operand<number>)

type Select<In, Item, Selected> = (scope: In & ItemScope<Item>) => Selected & Filled<Selected>

/** Which items a Map works on; what each iteration gets is the item itself, or what `select` makes of it. */
export type MapSource<In, Item, Selected> =
  | ((scope: In) => Expression<readonly Item[]>)
  | { readonly items: (scope: In) => Expression<readonly Item[]>; readonly select?: Select<In, Item, Selected> }

/** What a Map may say. */
export interface MapOptions<In, InResult, Out, Assign> extends Gives<InResult, Out, Assign> {
  /** How many items are worked on at the same time; 0 is no limit. @default 0 */
  readonly concurrency?: NumberOf<In>
  /** How many iterations may fail before the Map does. @default 0 */
  readonly toleratedFailures?: NumberOf<In>
  /** The same, in percent of all items. @default 0 */
  readonly toleratedFailurePercentage?: NumberOf<In>
}

/** Several items for each iteration. */
export interface BatchOptions<In> {
  /** At most so many items in a batch. */
  readonly maxItems?: NumberOf<In>
  /** At most so many bytes in a batch; 256 KiB is the limit. */
  readonly maxBytes?: NumberOf<In>
  /** What each batch gets besides its items. */
  readonly input?: (scope: In) => unknown
}

interface Distribution<In, Item, Selected, Batch> {
  readonly select?: Select<In, Item, Selected>
  /** Several items for each iteration: it gets `{ Items, BatchInput }`. */
  readonly batch?: Batch & BatchOptions<In>
}

/** Which items a distributed Map works on: an array of the input's, or what a reader finds in S3. */
export type DistributedSource<In, Item, Selected, Batch> =
  | ((scope: In) => Expression<readonly Item[]> | ItemReader<Item>)
  | ({ readonly items: (scope: In) => Expression<readonly Item[]> } & Distribution<In, Item, Selected, Batch>)
  | ({ readonly read: (scope: In) => ItemReader<Item> } & Distribution<In, Item, Selected, Batch>)

/** What a distributed Map may say. */
export interface DistributedOptions<In, InResult, Out, Assign, Written> extends MapOptions<In, InResult, Out, Assign> {
  /** What kind of execution each iteration is. @default 'STANDARD' */
  readonly executionType?: 'STANDARD' | 'EXPRESS'
  /** A word in the ARN of the Map's run, up to 40 characters. @default a random one */
  readonly label?: string
  /** Writes the results to S3: `() => writeResults({ bucket })`. @default they are the Map's result */
  readonly write?: (scope: In) => ResultWriter & Written
}

/** What an iteration gets. */
export type IterationInput<Each, Batch> = [Batch] extends [never]
  ? Each
  : { readonly Items: readonly Each[] } & (Batch extends { readonly input: (...scope: never) => infer Input }
      ? { readonly BatchInput: Resolved<Input> }
      : unknown)

/** What a distributed Map gives. */
export type DistributedResult<Each, Written> = [Written] extends [never] ? readonly Each[] : WrittenResults
