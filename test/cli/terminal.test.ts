import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { workingDirectory } from './run.ts'

const here = workingDirectory()
const greeter = fileURLToPath(new URL('services/greeter.ts', import.meta.url))
const tsx = fileURLToPath(import.meta.resolve('tsx'))
const escape = '\u001B'
const hasTerminals = spawnSync('script', ['--version']).status === 0
if (!hasTerminals) console.warn('The tests on a real terminal are skipped: there is no script(1) here.')

interface Screen {
  readonly status: number | null
  readonly text: string
}

/** Runs the greeter on a terminal of its own, made by script(1). `typed` is what the person types once `after` is seen. */
function onTerminal(args: readonly string[], typed?: { readonly after: string; readonly keys: string }): Promise<Screen> {
  const command = [process.execPath, '--import', tsx, greeter, ...args].map((word) => `'${word}'`).join(' ')
  const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
    cwd: here,
    env: { ...process.env, TERM: 'xterm', COLUMNS: '80' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let text = ''
  let waiting = typed
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    if (waiting === undefined || !text.includes(waiting.after)) return
    child.stdin.write(waiting.keys)
    waiting = undefined
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, text })))
}

describe.skipIf(!hasTerminals)('on a terminal', () => {
  test('steps are drawn over, what is done stays, and the cursor comes back', async () => {
    const { status, text } = await onTerminal(['--execute', '--name', 'Ada'])
    expect(status).toBe(0)
    expect(text).toContain(`${escape}[?25l`)
    expect(text.lastIndexOf(`${escape}[?25h`)).toBeGreaterThan(text.lastIndexOf(`${escape}[?25l`))
    expect(text).toMatch(/Stack greeter · \d+\/\d+ \w+ CREATE_/)
    expect(text).toContain('Stack greeter created')
    expect(text).not.toContain('CREATE_IN_PROGRESS greeter AWS::CloudFormation::Stack')
    expect(text.trimEnd().split('\n').at(-1)).toContain('greeted')
  })

  test('Ctrl-C puts the terminal in order', async () => {
    const { status, text } = await onTerminal(['sandbox'], { after: 'Ctrl-C ends it', keys: '\u0003' })
    expect(status).toBe(130)
    expect(text).toContain('interrupted by SIGINT')
    expect(text.lastIndexOf(`${escape}[?25h`)).toBeGreaterThanOrEqual(text.lastIndexOf(`${escape}[?25l`))
  })

  test('Ctrl-C while a step is drawn shows the cursor again', async () => {
    const { status, text } = await onTerminal(['--execute', '--name', 'Ada'], { after: 'Stack greeter', keys: '\u0003' })
    expect(status).toBe(130)
    expect(text.lastIndexOf(`${escape}[?25h`)).toBeGreaterThan(text.lastIndexOf(`${escape}[?25l`))
  })

  test('--no-color and NO_COLOR keep colors away', async () => {
    expect((await onTerminal(['--exceute'])).text).toContain(`${escape}[31m`)
    expect((await onTerminal(['--exceute', '--no-color'])).text).not.toContain(escape)
  })
})
