import { afterAll } from 'vitest'
import { coverAll } from '../state-coverage/watch.ts'
import { hasMeta, metaKey } from './file-report.ts'

const counted = coverAll()

// oxlint-disable-next-line no-empty-pattern -- Vitest reads the parameters of its hooks, and takes no other first one.
afterAll(({}, ...[file]: readonly unknown[]) => {
  if (!hasMeta(file)) throw new Error('The state coverage of a suite needs Vitest 4: this one does not tell its hooks which file it runs.')
  file.meta[metaKey] = counted().map(({ machine, items }) => ({ machine, items }))
})
