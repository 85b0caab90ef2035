import { fileURLToPath } from 'node:url'
import type { Service } from '../service/index.ts'
import { isEntryPoint } from './is-entry-point.ts'

/**
 * Makes a file that defines a service its own command line: `tsx provision.ts [command] [options]`. Put it last in the file:
 *
 * ```ts
 * await main(orders, import.meta)
 * ```
 *
 * It does nothing where the file is imported rather than run, so that tests can import the same file. Where it is run, it ends
 * the process: status 0 when done, 1 when it failed, 2 when the call or the service is wrong, 130 when interrupted.
 */
export async function main<Context, Options>(service: Service<Context, Options>, meta: Pick<ImportMeta, 'url'>): Promise<void> {
  if (!isEntryPoint(meta.url)) return
  const { runService } = await import('./run-service.ts')
  await runService(service, fileURLToPath(meta.url))
}
