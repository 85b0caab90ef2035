import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { type LogStream, logStream } from '../log-stream.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { FunctionWorker, type InvocationOutcome } from './function-worker.ts'
import type { LambdaFunction } from './lambda-function.ts'

/** How long a process waits for its next invocation. */
const idleMilliseconds = 60_000

interface Instance {
  readonly worker: FunctionWorker
  readonly revisionId: string
  readonly log: LogStream
  readonly logStreamName: string
  /** The lines of the invocation that runs now. */
  lines: string[]
  idle: NodeJS.Timeout | undefined
}

export interface InvocationReport {
  readonly outcome: InvocationOutcome
  /** What the function wrote, with Lambda's own lines around it. */
  readonly lines: readonly string[]
}

const searchPath = [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)

/** Runs functions in processes of this machine's Node.js, as many of one function at a time as are invoked. */
export class FunctionRunner {
  readonly #core: SandboxCore
  readonly #instances = new Set<Instance>()
  readonly #killAll = (): void => {
    for (const { worker } of this.#instances) worker.kill()
  }

  constructor(core: SandboxCore) {
    this.#core = core
    process.on('exit', this.#killAll)
  }

  async invoke(one: LambdaFunction, requestId: string, event: string): Promise<InvocationReport> {
    const instance = this.#take(one)
    const started = Date.now()
    instance.lines = []
    this.#write(one, instance, `START RequestId: ${requestId} Version: ${one.version}`)
    const outcome = await instance.worker.invoke({
      requestId,
      event,
      timeoutSeconds: one.settings.timeoutSeconds,
      context: {
        functionName: one.name,
        functionVersion: one.version,
        invokedFunctionArn: one.arn,
        memoryLimitInMB: String(one.settings.memoryMiB),
        awsRequestId: requestId,
        logGroupName: `/aws/lambda/${one.name}`,
        logStreamName: instance.logStreamName,
      },
    })
    if ('failure' in outcome) {
      const { errorType, errorMessage, trace = [] } = outcome.failure
      this.#write(one, instance, `ERROR\t${JSON.stringify({ errorType, errorMessage, stack: trace })}`)
    }
    const milliseconds = Date.now() - started
    this.#write(one, instance, `END RequestId: ${requestId}`)
    this.#write(one, instance, `REPORT RequestId: ${requestId}\tDuration: ${milliseconds} ms\tMemory Size: ${one.settings.memoryMiB} MB`)
    const { lines } = instance
    this.#giveBack(instance)
    return { outcome, lines }
  }

  /** Ends every process, and resolves when all are gone. */
  async close(): Promise<void> {
    this.#killAll()
    await Promise.all([...this.#instances].map(({ worker }) => worker.gone))
    process.off('exit', this.#killAll)
  }

  #take(one: LambdaFunction): Instance {
    for (const instance of this.#instances) {
      if (instance.idle === undefined) continue
      if (instance.revisionId !== one.revisionId || !instance.worker.isFit) continue
      clearTimeout(instance.idle)
      instance.idle = undefined
      return instance
    }
    return this.#start(one)
  }

  #giveBack(instance: Instance): void {
    if (!instance.worker.isFit) return
    instance.idle = setTimeout(() => instance.worker.kill(), idleMilliseconds)
    instance.idle.unref()
  }

  #start(one: LambdaFunction): Instance {
    const group = `/aws/lambda/${one.name}`
    const logStreamName = `${new Date().toISOString().slice(0, 10).replaceAll('-', '/')}/[${one.version}]${randomBytes(16).toString('hex')}`
    const ready = this.#openStream(group, logStreamName)
    // Each batch that waits for the stream tells of the failure.
    ready.catch(() => {})
    const worker = new FunctionWorker({
      directory: one.code.directory,
      environment: this.#environment(one, logStreamName),
      memoryMiB: one.settings.memoryMiB,
      onLine: (line) => this.#write(one, instance, line),
    })
    const log = logStream(this.#core, { owner: `function ${one.name}`, group, stream: logStreamName, ready })
    const instance: Instance = { worker, revisionId: one.revisionId, log, logStreamName, lines: [], idle: undefined }
    this.#instances.add(instance)
    void worker.gone.then(() => {
      clearTimeout(instance.idle)
      this.#instances.delete(instance)
      return log.end()
    })
    return instance
  }

  #write({ name }: LambdaFunction, instance: Instance, line: string): void {
    instance.lines.push(line)
    instance.log.write(line)
    this.#core.report({ type: 'output', source: name, line })
  }

  #environment(one: LambdaFunction, logStreamName: string): Record<string, string> {
    return {
      PATH: searchPath,
      TMPDIR: tmpdir(),
      AWS_ENDPOINT_URL: this.#core.endpoint(),
      AWS_REGION: this.#core.region,
      AWS_DEFAULT_REGION: this.#core.region,
      AWS_ACCESS_KEY_ID: 'sandbox',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
      AWS_EXECUTION_ENV: `AWS_Lambda_${one.settings.runtime}`,
      AWS_LAMBDA_FUNCTION_NAME: one.name,
      AWS_LAMBDA_FUNCTION_VERSION: one.version,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(one.settings.memoryMiB),
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${one.name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: logStreamName,
      LAMBDA_TASK_ROOT: one.code.directory,
      _HANDLER: one.settings.handler,
      ...one.settings.environment,
    }
  }

  async #openStream(logGroupName: string, logStreamName: string): Promise<void> {
    try {
      await this.#core.call('logs', 'CreateLogGroup', { logGroupName })
    } catch (error) {
      if (!(error instanceof ServiceError && error.code === 'ResourceAlreadyExistsException')) throw error
    }
    await this.#core.call('logs', 'CreateLogStream', { logGroupName, logStreamName })
  }
}
