import type { ResumePoint } from '../redrive-point.ts'
import type { Branch, OpenState } from './branch.ts'

/** Tells where a branch stands; undefined where it has come to no state. */
export function resumePointOf(branch: Branch): ResumePoint | undefined {
  const { open, ahead, variables } = branch
  if (ahead !== undefined) return { ...ahead, enteredEventId: undefined, variables, results: [], inner: new Map(), mapRun: undefined }
  if (open === undefined) return undefined
  return { ...placeOf(open), variables, inner: new Map([...branch.inner].flatMap(innerPoint)) }
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

/** The map runs that were under way at a point, or inside it. */
export function mapRunsAt(point: ResumePoint | undefined): readonly string[] {
  const arns: string[] = []
  const open = point === undefined ? [] : [point]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.mapRun !== undefined) arns.push(next.mapRun.arn)
    open.push(...next.inner.values())
  }
  return arns
}
