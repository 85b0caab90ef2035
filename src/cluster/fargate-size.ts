import type { Problem } from '../core/index.ts'

/** How many MiB a task may have with each number of CPU units. */
const memoryByCpu = {
  256: [512, 1024, 2048],
  512: [1024, 2048, 3072, 4096],
  1024: [2048, 3072, 4096, 5120, 6144, 7168, 8192],
  2048: [4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384],
  4096: [
    8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552, 24576, 25600, 26624,
    27648, 28672, 29696, 30720,
  ],
  8192: [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440],
  16384: [32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880],
} as const

type MemoryByCpu = typeof memoryByCpu

/**
 * A size that Fargate has: CPU units (1,024 are one vCPU) and the memory that goes with them, in MiB. Other pairs do not
 * compile.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
 */
export type FargateSize = {
  [Cpu in keyof MemoryByCpu]: { readonly cpu: Cpu; readonly memoryMiB: MemoryByCpu[Cpu][number] }
}[keyof MemoryByCpu]

/** The problem with a size that Fargate does not have, for those whose compiler does not tell them. */
export function sizeProblems(owner: string, { cpu, memoryMiB }: { readonly cpu: number; readonly memoryMiB: number }): Problem[] {
  const allowed: ReadonlyMap<number, readonly number[]> = new Map(
    Object.entries(memoryByCpu).map(([units, memory]) => [Number(units), memory]),
  )
  const memory = allowed.get(cpu)
  if (memory?.includes(memoryMiB) === true) return []
  const problem = (option: string, message: string, choices: readonly number[]): Problem => ({
    code: 'FARGATE_SIZE_INVALID',
    severity: 'error',
    path: `/${owner}/${option}`,
    message,
    hint: `Give ${option} one of ${choices.join(', ')}`,
    owner,
  })
  return memory === undefined
    ? [problem('cpu', `Fargate has no tasks with ${cpu} CPU units`, [...allowed.keys()])]
    : [problem('memoryMiB', `Fargate has no tasks with ${cpu} CPU units and ${memoryMiB} MiB`, memory)]
}
