import { startSandbox } from '../../../src/sandbox/index.ts'

const [, , directory = '', runner] = process.argv
const { endpoint, clientSettings } = await startSandbox({
  directory,
  runner: runner === 'container' ? runner : 'process',
  report: () => {},
})
console.log(JSON.stringify({ endpoint, clientSettings }))
