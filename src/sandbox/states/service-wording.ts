import { isJsonObject, type Json, type Problem } from '../../core/index.ts'
import { type DefinitionPlace, placeAt } from './definition-place.ts'

/** What Step Functions says of a problem, and where; a definition that has no place for it gives no location. */
export interface Wording {
  readonly message: string
  readonly location: string | undefined
}

type Word = (place: DefinitionPlace, path: string, definition: Json) => Wording | undefined

const at = (location: string | undefined, message: string): Wording => ({ message, location })

/** The service's own words, where they are known. All other problems keep the words of the checks. */
const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['DUPLICATE_STATE_NAME', ({ name }, path) => at(path, `Duplicate State name: ${name}`)],
  ['EXPRESS_UNSUPPORTED', wordExpress],
  ['INTRINSIC_INVALID', wordTemplate],
  ['MISSING_END_STATE', () => at(undefined, 'Workflow has no terminal state')],
  ['MISSING_FIELD', wordMissing],
  ['MISSING_TRANSITION_TARGET', ({ value }, path) => (typeof value === 'string' ? at(path, `Missing 'Next' target: ${value}`) : undefined)],
  ['NOT_A_DEFINITION', () => notAnObject],
  ['PATH_INVALID', wordTemplate],
  ['QUERY_LANGUAGE_UNSUPPORTED', wordLanguage],
  ['UNREACHABLE_STATE', ({ name }, path) => at(path, `State "${name}" is not reachable.`)],
  ['VALUE_INVALID', wordValue],
])

const notAnObject = at(undefined, 'Definition must be a valid JSON object')

/** Words a problem as the service does. */
export function wordOf({ code, path, message }: Problem, definition: Json): Wording {
  return words.get(code)?.(placeAt(definition, path), path, definition) ?? at(path, message)
}

/** Text that holds nothing at all is no object to the service, rather than no JSON. */
export const emptyText: Wording = notAnObject

const types = '[Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]'

function wordValue({ name, value }: DefinitionPlace, path: string): Wording | undefined {
  if (name === 'Timestamp' && typeof value === 'string') return at(path, 'String does not match RFC3339 timestamp')
  if (name === 'Type') return at(path, `The field 'Type' should have one of these values: ${types}`)
  if (name === 'Branches' && Array.isArray(value) && value.length === 0) return at(path, 'Value cannot be empty')
  return undefined
}

function wordMissing({ name, value }: DefinitionPlace, path: string): Wording | undefined {
  if (!isJsonObject(value)) return undefined
  if (name === 'Credentials') return at(path, "The field 'RoleArn' is required but was missing")
  if (/\/Choices\[\d+\]$/.test(path) && value.Next === undefined) return at(path, 'These fields are required: [Next]')
  const missing = isGraph(path) ? ['States', 'StartAt'].filter((field) => value[field] === undefined) : []
  return missing.length === 0 ? undefined : at(path, `These fields are required: [${missing.join(', ')}]`)
}

const isGraph = (path: string): boolean => path === '/' || /\/(?:ItemProcessor|Iterator|Branches\[\d+\])$/.test(path)

/** A field of a payload template is named, and the template is where the service finds it. */
function wordTemplate({ name }: DefinitionPlace, path: string, definition: Json): Wording | undefined {
  if (!name.endsWith('.$')) return undefined
  let { holder } = placeAt(definition, path)
  for (let place = placeAt(definition, holder); !templates.has(place.name); place = placeAt(definition, holder)) {
    if (holder === '') return undefined
    holder = place.holder
  }
  return at(holder, `The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`)
}

const templates = new Set(['Assign', 'BatchInput', 'Credentials', 'ItemSelector', 'Parameters', 'ResultSelector'])

function wordLanguage({ holder }: DefinitionPlace): Wording {
  return at(holder, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine")
}

function wordExpress({ name, value }: DefinitionPlace, path: string): Wording | undefined {
  const isActivity = name === 'Resource' && typeof value === 'string' && /:states:[^:]*:[^:]*:activity:/.test(value)
  return isActivity ? at(path, 'Express state machine does not support Activity ARN') : undefined
}
