import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { type FunctionCode, loadCode } from './function-code.ts'
import type { FunctionFolder } from './function-folder.ts'
import { type FunctionRegistry, parseFunctionName } from './function-registry.ts'
import { changedSettings, codeInput, createInput, type FunctionSettings, settingsInput } from './function-settings.ts'
import { describeFunction, type LambdaFunction } from './lambda-function.ts'

const invalidInput = 'InvalidParameterValueException'

const named = z.object({ FunctionName: z.string(), Qualifier: z.string().optional() })

function requireRunnable({ runtime, handler }: FunctionSettings): void {
  if (!/^nodejs\d+\.x$/.test(runtime)) {
    throw new ServiceError(
      'InvalidParameterValueException',
      `The sandbox runs functions for Node.js only, such as nodejs24.x, not '${runtime}'.`,
    )
  }
  if (!/^[^\s.]\S*\.[^\s.]+$/.test(handler)) {
    throw new ServiceError('InvalidParameterValueException', `The handler '${handler}' must be FILE.EXPORT, e.g. index.handler.`)
  }
}

function change(one: LambdaFunction, changes: { readonly settings?: FunctionSettings; readonly code?: FunctionCode }): void {
  one.settings = changes.settings ?? one.settings
  one.code = changes.code ?? one.code
  one.modifiedAt = new Date()
  one.revisionId = randomUUID()
}

/** Gives the function as it is now a number; where nothing has changed, the last one again. */
function publish(one: LambdaFunction): LambdaFunction {
  const last = one.published.at(-1)
  if (last?.revisionId === one.revisionId) return last
  const version: LambdaFunction = { ...one, version: String(one.published.length + 1), published: [] }
  one.published.push(version)
  return version
}

/** The operations that make and change functions. */
export const functionOperations = (
  core: SandboxCore,
  functions: FunctionRegistry,
  folder: FunctionFolder,
): Record<
  | 'CreateFunction'
  | 'GetFunction'
  | 'GetFunctionConfiguration'
  | 'ListFunctions'
  | 'UpdateFunctionCode'
  | 'UpdateFunctionConfiguration'
  | 'PublishVersion'
  | 'DeleteFunction',
  Operation
> => ({
  CreateFunction: operation(
    createInput,
    async (input) => {
      const { name } = parseFunctionName(input.FunctionName)
      if (!/^[\w-]{1,64}$/.test(name)) throw new ServiceError('InvalidParameterValueException', `'${name}' is no name of a function.`)
      if (functions.has(name)) throw new ServiceError('ResourceConflictException', `Function already exist: ${name}`, { status: 409 })
      const settings = changedSettings({}, input)
      requireRunnable(settings)
      const one: LambdaFunction = {
        name,
        arn: functions.arn(name),
        version: '$LATEST',
        architectures: input.Architectures,
        tags: new Map(Object.entries(input.Tags)),
        policy: new Map(),
        published: [],
        settings,
        code: await loadCode(core, folder, input.Code),
        modifiedAt: new Date(),
        revisionId: randomUUID(),
      }
      functions.add(one)
      return describeFunction(input.Publish ? publish(one) : one)
    },
    { invalidInput },
  ),

  GetFunction: operation(named, ({ FunctionName, Qualifier }) => {
    const one = functions.resolve(FunctionName, Qualifier)
    return {
      Configuration: describeFunction(one),
      Code: { RepositoryType: 'S3', Location: `file://${one.code.directory}` },
      Tags: Object.fromEntries(one.tags),
    }
  }),

  GetFunctionConfiguration: operation(named, ({ FunctionName, Qualifier }) => describeFunction(functions.resolve(FunctionName, Qualifier))),

  ListFunctions: operation(z.object({}), () => ({ Functions: functions.all().map(describeFunction) })),

  UpdateFunctionCode: operation(
    codeInput.extend({ FunctionName: z.string(), Publish: z.boolean().default(false) }),
    async ({ FunctionName, Publish, ...code }) => {
      const one = functions.get(FunctionName)
      change(one, { code: await loadCode(core, folder, code) })
      return describeFunction(Publish ? publish(one) : one)
    },
    { invalidInput },
  ),

  UpdateFunctionConfiguration: operation(
    settingsInput.extend({ FunctionName: z.string() }),
    ({ FunctionName, ...input }) => {
      const one = functions.get(FunctionName)
      const settings = changedSettings(one.settings, input)
      requireRunnable(settings)
      change(one, { settings })
      return describeFunction(one)
    },
    { invalidInput },
  ),

  PublishVersion: operation(named, ({ FunctionName }) => describeFunction(publish(functions.get(FunctionName)))),

  DeleteFunction: operation(named, ({ FunctionName }) => {
    functions.remove(functions.get(FunctionName).name)
    return {}
  }),
})
