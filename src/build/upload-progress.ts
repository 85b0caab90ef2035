import type { Report } from '../core/index.ts'
import type { ImagePlan } from './image-plan.ts'

/** Contexts below this, in bytes, are sent before anybody could read how far they are. */
const small = 20_000_000

/** Reports how much of a large context has been sent to the engine: at most a hundred times. */
export function uploadProgress({ repository, files }: ImagePlan, report: Report): (bytes: number) => void {
  const total = files.reduce((sum, file) => sum + (file.type === 'file' ? file.bytes : 0), 0)
  if (total < small) return () => {}
  let shown = -1
  return (bytes) => {
    const percent = Math.min(100, Math.floor((100 * bytes) / total))
    if (percent === shown) return
    shown = percent
    const text = `context: ${megabytes(Math.min(bytes, total))} of ${megabytes(total)} MB`
    report({ type: 'step-progress', id: `build ${repository}`, text, done: Math.min(bytes, total), total })
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
