import { expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { checkOnDemand } from '../../src/checks/on-demand/index.ts'

const taskOf = (resource: string) => ({ StartAt: 'A', States: { A: { Type: 'Task', Resource: resource, Next: 'Nowhere' } } })

it.each([
  'arn:aws:states:::aws-sdk:s3:getObject',
  'arn:aws:states:::aws-sdk:s3:getObjekt',
  'arn:aws:states:::aws-sdk:essthree:getObject',
  'arn:aws:states:::s3:getObject',
  'arn:aws:states:::sns:publish',
  'arn:aws:lambda:eu-west-1:111122223333:function:f',
  'nothing',
])('finds in a task that calls %s what a check with everything loaded finds', async (resource) => {
  const definition = taskOf(resource)
  expect(checkDefinition(definition).length).toBeGreaterThan(0)
  expect(await checkOnDemand(definition)).toEqual(checkDefinition(definition))
  expect(await checkOnDemand(definition, { type: 'EXPRESS' })).toEqual(checkDefinition(definition, { type: 'EXPRESS' }))
})

it('says of what is no definition that it is none', async () => {
  expect(await checkOnDemand([])).toEqual(checkDefinition([]))
})
