import type { Json } from '../../core/index.ts'
import type { Branch, OpenState, Variables } from './branch.ts'
import type { MapRunState } from './finished-child.ts'

/** Where a branch stood when its execution ended: what a redrive goes on from. */
export interface ResumePoint {
  readonly name: string
  readonly input: Json
  readonly enteredEventId: number
  readonly variables: Variables
  /** The results of the branches, iterations or child executions inside the state that had succeeded. */
  readonly results: readonly (Json | undefined)[]
  /** Where those stood that had not. */
  readonly inner: ReadonlyMap<number, ResumePoint>
  /** The map run that was under way. */
  readonly mapRun: MapRunState | undefined
}

/** Tells where a branch stands; undefined where it is in no state. */
export function resumePointOf(branch: Branch): ResumePoint | undefined {
  const { open } = branch
  if (open === undefined) return undefined
  return { ...placeOf(open), variables: branch.variables, inner: new Map([...branch.inner].flatMap(innerPoint)) }
}

const placeOf = ({ name, input, enteredEventId, results, mapRun }: OpenState) => ({
  name,
  input,
  enteredEventId,
  results: [...results],
  mapRun,
})

function innerPoint(branch: Branch): [number, ResumePoint][] {
  const point = resumePointOf(branch)
  return point === undefined || branch.place === undefined ? [] : [[branch.place.index, point]]
}
