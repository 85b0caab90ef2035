import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { LambdaFunction } from './lambda-function.ts'

/** What a caller names: `name`, `name:3`, an ARN of either. */
export interface FunctionName {
  readonly name: string
  readonly qualifier: string | undefined
}

export function parseFunctionName(given: string, qualifier?: string): FunctionName {
  const [name = '', own] = given.replace(/^(?:arn:[^:]+:lambda:[^:]*:)?(?:\d{12}:)?(?:function:)?/, '').split(':')
  return { name, qualifier: qualifier ?? own }
}

/** The functions of a sandbox. */
export class FunctionRegistry {
  readonly #core: SandboxCore
  readonly #functions = new Map<string, LambdaFunction>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  arn(name: string): string {
    return arnOf(this.#core, 'lambda', `function:${name}`)
  }

  add(one: LambdaFunction): void {
    this.#functions.set(one.name, one)
  }

  has(name: string): boolean {
    return this.#functions.has(name)
  }

  remove(name: string): void {
    this.#functions.delete(name)
  }

  all(): readonly LambdaFunction[] {
    return [...this.#functions.values()]
  }

  /** The function itself. @throws ServiceError `ResourceNotFoundException` */
  get(given: string): LambdaFunction {
    const { name } = parseFunctionName(given)
    const found = this.#functions.get(name)
    if (found === undefined) throw notFound(this.arn(name))
    return found
  }

  /** The function or the version that is named. @throws ServiceError `ResourceNotFoundException` */
  resolve(given: string, qualifier: string | undefined): LambdaFunction {
    const wanted = parseFunctionName(given, qualifier)
    const latest = this.#functions.get(wanted.name)
    const version = wanted.qualifier ?? '$LATEST'
    const found = version === '$LATEST' ? latest : latest?.published.find((one) => one.version === version)
    if (found === undefined) throw notFound(`${this.arn(wanted.name)}:${version}`)
    return found
  }
}

const notFound = (arn: string): ServiceError => new ServiceError('ResourceNotFoundException', `Function not found: ${arn}`, { status: 404 })
