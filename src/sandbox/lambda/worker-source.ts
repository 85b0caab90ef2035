/**
 * What runs inside a function's process, beside the user's code: it loads the handler, takes one invocation at a time from its
 * parent and sends back what became of it. It is text, because the process that runs it may stand in any directory.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 */
export const workerSource = `
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = process.env.LAMBDA_TASK_ROOT
const setting = process.env._HANDLER
const dot = setting.lastIndexOf('.')
const [file, name] = [setting.slice(0, dot), setting.slice(dot + 1)]

const described = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\\n') }
    : { errorType: typeof error, errorMessage: String(error), trace: [] }
const failure = (errorType, errorMessage) => Object.assign(new Error(errorMessage), { name: errorType })
const answer = (message) => {
  // What was written so far belongs to this invocation; the parent reads each stream up to this mark.
  for (const stream of [process.stdout, process.stderr]) stream.write('\\0' + message.id + '\\n')
  return new Promise((done) => process.send(message, done))
}

async function load() {
  const path = ['.mjs', '.js', '.cjs'].map((extension) => join(root, file + extension)).find(existsSync)
  if (path === undefined) throw failure('Runtime.ImportModuleError', "Error: Cannot find module '" + file + "'")
  const loaded = await import(pathToFileURL(path).href)
  const handler = loaded[name] ?? loaded.default?.[name]
  if (typeof handler !== 'function') throw failure('Runtime.HandlerNotFound', setting + ' is undefined or not exported')
  return handler
}

const handling = load()
handling.catch(() => {})

// The sandbox was killed, and cannot end this process any more.
process.on('disconnect', () => process.exit())

process.on('message', async ({ id, event, deadline, context }) => {
  try {
    const handler = await handling
    const result = await new Promise((resolve, reject) => {
      const callback = (error, value) => (error === null || error === undefined ? resolve(value) : reject(error))
      const full = { ...context, getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()), callbackWaitsForEmptyEventLoop: true }
      const returned = handler(JSON.parse(event), full, callback)
      if (typeof returned?.then === 'function') returned.then(resolve, reject)
      else if (handler.length < 3) resolve(returned)
    })
    await answer({ id, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    await answer({ id, error: described(error) })
  }
})
`
