import { isJsonObject, type JsonObject } from '../core/index.ts'
import { plainText } from './render/plain-text.ts'

/** A cause may hold a whole page. */
const longest = 300

/** What people need of a cause: why an ECS task stopped and its exit codes, a function's own message, or the text itself. */
export function causeText(cause: string): string {
  const value = parse(cause)
  const text = (value === undefined ? undefined : (stoppedTask(value) ?? functionError(value))) ?? cause
  const line = plainText(text.replaceAll('\n', ' '))
  return line.length <= longest ? line : `${line.slice(0, longest)}…`
}

function stoppedTask({ StoppedReason: reason, Containers: containers }: JsonObject): string | undefined {
  if (typeof reason !== 'string') return undefined
  const exits = (Array.isArray(containers) ? containers : []).flatMap((container: unknown) =>
    isJsonObject(container) && typeof container['Name'] === 'string' && typeof container['ExitCode'] === 'number'
      ? [`${container['Name']} exited with ${container['ExitCode']}`]
      : [],
  )
  return [reason, ...exits].join('; ')
}

const functionError = ({ errorMessage }: JsonObject): string | undefined => (typeof errorMessage === 'string' ? errorMessage : undefined)

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
