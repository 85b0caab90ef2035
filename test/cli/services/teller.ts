import { fileURLToPath } from 'node:url'
import { dockerImage } from '../../../src/build/index.ts'
import { main } from '../../../src/cli/index.ts'
import { fargateCluster } from '../../../src/cluster/index.ts'
import { service } from '../../../src/service/index.ts'
import { stateMachine } from '../../../src/states/index.ts'

const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })

const tell = stateMachine('Tell')
  .task('Tell It', () => cluster.runTask({ command: ['tell'] }))
  .pass('Afterwards')
  .end()

/** A service whose task says three things, and is followed by another state at once. */
export const teller = service('teller')
  .command('tell', {
    description: 'say three things',
    arguments: [],
    run: ({ log }) => {
      for (const word of ['first', 'second', 'third']) log.info(`the ${word} thing`)
    },
  })
  .step(dockerImage({ repository: 'teller', dockerfile: fileURLToPath(new URL('Dockerfile', import.meta.url)) }))
  .step(cluster)
  .step(tell)

await main(teller, import.meta)
