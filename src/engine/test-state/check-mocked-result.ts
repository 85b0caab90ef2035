import type { Json } from '../../core/index.ts'
import type { FieldValidationMode } from './request.ts'
import { checkResult } from './result-shape.ts'
import { shapeOfResource } from './shape-of-resource.ts'

/**
 * Holds a mocked result against what the API behind a task's Resource answers, where that is known.
 *
 * @throws TestStateRefusal where the API could not answer so.
 */
export async function checkMockedResult(resource: string, result: Json, mode: FieldValidationMode = 'STRICT'): Promise<void> {
  if (mode === 'NONE') return
  const shape = await shapeOfResource(resource)
  if (shape !== undefined) checkResult(result, shape, mode === 'STRICT')
}
