import { expectTypeOf, test } from 'vitest'
import type { StateDefinition } from '../../src/asl/index.ts'
import type { StateFieldNames } from '../../src/checks/state-fields.ts'

type FieldNames = { readonly [Type in StateDefinition['Type']]: keyof Extract<StateDefinition, { Type: Type }> }

test('the checks know the fields that a definition has, no more and no fewer', () => {
  expectTypeOf<StateFieldNames>().toEqualTypeOf<FieldNames>()
})
