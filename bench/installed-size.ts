import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProcess } from './lib/process.ts'
import type { Report } from './lib/report.ts'

const root = join(import.meta.dirname, '..')

/** Disk space that a folder takes, in blocks as `du` counts them, in megabytes. */
function diskSpace(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) bytes += statSync(join(entry.parentPath, entry.name)).blocks * 512
  }
  return bytes / 1024 / 1024
}

/** The production dependencies, installed from the lock file, against aws-cdk-lib with constructs. */
export function installedSize(report: Report): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-install-'))
  try {
    const ours = join(folder, 'stepwright')
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(ours, file))
    runProcess(['npm', 'ci', '--omit=dev', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: ours })
    const cdk = join(folder, 'cdk')
    cpSync(ours, cdk, { recursive: true, filter: (path) => !path.includes('node_modules') && !path.endsWith('.json') })
    writeFileSync(join(cdk, 'package.json'), '{"private":true}')
    runProcess(['npm', 'install', '--no-audit', '--no-fund', 'aws-cdk-lib', 'constructs'], { cwd: cdk })
    const sizes = { ours: diskSpace(join(ours, 'node_modules')), cdk: diskSpace(join(cdk, 'node_modules')) }
    report.section('installed production dependencies')
    report.figure(`stepwright ${sizes.ours.toFixed(0)} MB, aws-cdk-lib with constructs ${sizes.cdk.toFixed(0)} MB`)
    report.atMost('of CDK', sizes.ours / sizes.cdk, 0.25)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
