import { greeter } from './greeter.ts'

process.stdout.write(`imported ${greeter.parts.name}\n`)
