const gib = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => (from + index * step) * 1024)

/**
 * The memory sizes in MiB that Fargate takes for each number of CPU units.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */
const memoryForCpu: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1024, 2048]],
  [512, gib(1, 4)],
  [1024, gib(2, 8)],
  [2048, gib(4, 16)],
  [4096, gib(8, 30)],
  [8192, gib(16, 60, 4)],
  [16384, gib(32, 120, 8)],
])

/** Tells whether Fargate has tasks of this size. */
export const isFargateSize = (cpuUnits: string, memoryMiB: string): boolean =>
  memoryForCpu.get(Number(cpuUnits))?.includes(Number(memoryMiB)) ?? false

/** `0.25 vCPU` in CPU units, `256`; what is no number of virtual CPUs stays as it is. */
export function cpuUnits(text: string): string {
  const [, vcpu] = /^(\d*\.?\d+)\s*vcpu$/i.exec(text.trim()) ?? []
  return vcpu === undefined ? text : String(Number(vcpu) * 1024)
}

/** `0.5 GB` in MiB, `512`; what is no number of gigabytes stays as it is. */
export function memoryMiB(text: string): string {
  const [, gigabytes] = /^(\d*\.?\d+)\s*gb$/i.exec(text.trim()) ?? []
  return gigabytes === undefined ? text : String(Number(gigabytes) * 1024)
}
