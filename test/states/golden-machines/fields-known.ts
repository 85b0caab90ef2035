import type { QueryLanguage } from '../../../src/asl/index.ts'
import { mapPartFields } from '../../../src/checks/map-fields.ts'
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
  for (const [holder, rules] of Object.entries<Rules>({ ...stateFields, ...handlerFields, ...graphFields, ...mapPartFields })) {
    for (const [field, { only }] of Object.entries(rules)) {
      for (const language of only === undefined ? languages : [only]) yield { holder, field, language }
    }
  }
  for (const language of languages) {
    for (const field of ruleFields[language]) yield { holder: 'Choices', field, language }
  }
  for (const field of comparisons.keys()) yield { holder: 'Choices', field, language: 'JSONPath' }
}
