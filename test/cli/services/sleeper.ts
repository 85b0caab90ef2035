import { fileURLToPath } from 'node:url'
import { dockerImage } from '../../../src/build/index.ts'
import { main } from '../../../src/cli/index.ts'
import { fargateCluster } from '../../../src/cluster/index.ts'
import { service } from '../../../src/service/index.ts'
import { stateMachine } from '../../../src/states/index.ts'

const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })

const nap = stateMachine('Nap')
  .task('Sleep', () => cluster.runTask({ command: ['sleep'] }))
  .end()

/** A service whose task goes on until it is stopped. */
export const sleeper = service('sleeper')
  .command('sleep', {
    description: 'sleep until told to stop',
    arguments: [],
    run: async ({ log, signal }) => {
      log.info(`asleep in process ${process.pid}`)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
  })
  .step(dockerImage({ repository: 'sleeper', dockerfile: fileURLToPath(new URL('Dockerfile', import.meta.url)) }))
  .step(cluster)
  .step(nap)

await main(sleeper, import.meta)
