import { spawnSync } from 'node:child_process'
import { isAbsolute, join } from 'node:path'

const tsx = join(import.meta.dirname, '..', 'node_modules', '.bin', 'tsx')

/**
 * Runs a script in a process of its own and reads the figures that it prints on its last line: a script of this folder by tsx, a
 * compiled one (an absolute path) by node.
 */
export function figuresOf<Figures>(script: string, ...args: readonly string[]): Figures {
  const [command, file] = isAbsolute(script) ? [process.execPath, script] : [tsx, join(import.meta.dirname, script)]
  const run = spawnSync(command, [file, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${run.status}:\n${run.stderr.slice(-2000)}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Figures
}

/** The best of several runs, taken in turns so that each contender meets the same weather. */
export function bestInTurns<Name extends string, Figures extends Readonly<Record<string, number>>>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Figures>>,
): Record<Name, Figures> {
  const names = Object.keys(contenders) as Name[]
  const best: Partial<Record<Name, Figures>> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const figures = contenders[name]()
      const before = best[name]
      best[name] = (
        before === undefined
          ? figures
          : Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.min(value, before[key] ?? value)]))
      ) as Figures
    }
  }
  return best as Record<Name, Figures>
}
