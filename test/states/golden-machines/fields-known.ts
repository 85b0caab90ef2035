import type { ProcessorConfig, QueryLanguage } from '../../../src/asl/index.ts'
import { comparisons, ruleFields } from '../../../src/checks/rules/choices.ts'
import { handlerFields } from '../../../src/checks/rules/errors.ts'
import { graphFields, stateFields } from '../../../src/checks/state-fields.ts'
import type { FieldUse } from './fields-used.ts'

const languages = ['JSONPath', 'JSONata'] as const

type Rules = Readonly<Record<string, { readonly only?: QueryLanguage }>>

/**
 * Every field of the language, once for each query language that has it: as the tables of the checks say, which the
 * compiler holds against the types of a definition.
 */
export function* fieldsKnown(): Generator<FieldUse> {
  for (const [holder, rules] of Object.entries<Rules>({ ...stateFields, ...handlerFields, ...graphFields })) {
    for (const [field, { only }] of Object.entries(rules)) {
      for (const language of only === undefined ? languages : [only]) yield { holder, field, language }
    }
  }
  for (const language of languages) {
    for (const field of ruleFields[language]) yield { holder: 'Choices', field, language }
    for (const [holder, fields] of Object.entries(parts)) for (const field of fields[language]) yield { holder, field, language }
  }
  for (const field of comparisons.keys()) yield { holder: 'Choices', field, language: 'JSONPath' }
}

const processorConfig: Readonly<Record<keyof ProcessorConfig, true>> = { Mode: true, ExecutionType: true }

const reader = [
  'InputType',
  'CSVHeaderLocation',
  'CSVHeaders',
  'CSVDelimiter',
  'ManifestType',
  'ItemsPointer',
  'Transformation',
  'MaxItems',
]
const batch = ['MaxItemsPerBatch', 'MaxInputBytesPerBatch', 'BatchInput']

/**
 * What stands inside the fields of a distributed Map, as its pages list it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
const parts: Readonly<Record<string, Readonly<Record<QueryLanguage, readonly string[]>>>> = {
  ProcessorConfig: { JSONPath: Object.keys(processorConfig), JSONata: Object.keys(processorConfig) },
  ItemReader: { JSONPath: ['Resource', 'Parameters', 'ReaderConfig'], JSONata: ['Resource', 'Arguments', 'ReaderConfig'] },
  ReaderConfig: { JSONPath: [...reader, 'MaxItemsPath'], JSONata: reader },
  ItemBatcher: { JSONPath: [...batch, 'MaxItemsPerBatchPath', 'MaxInputBytesPerBatchPath'], JSONata: batch },
  ResultWriter: { JSONPath: ['Resource', 'Parameters', 'WriterConfig'], JSONata: ['Resource', 'Arguments', 'WriterConfig'] },
  WriterConfig: { JSONPath: ['OutputType', 'Transformation'], JSONata: ['OutputType', 'Transformation'] },
}
