import jsonata from 'jsonata'
import { expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { checkOnDemand } from '../../src/checks/on-demand/index.ts'

const parse = (expression: string) => jsonata(expression).ast()
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
  expect(await checkOnDemand(definition, {}, parse)).toEqual(checkDefinition(definition))
  expect(await checkOnDemand(definition, { type: 'EXPRESS' }, parse)).toEqual(checkDefinition(definition, { type: 'EXPRESS' }))
})

it('says of what is no definition that it is none', async () => {
  expect(await checkOnDemand([], {}, parse)).toEqual(checkDefinition([]))
})

it('knows the errors of an action of the SDK', async () => {
  const definition = taskOf('arn:aws:states:::aws-sdk:dynamodb:getItem')
  Object.assign(definition.States.A, { Retry: [{ ErrorEquals: ['DynamoDB.ThrottlingException'] }] })
  expect(checkDefinition(definition).map(({ code }) => code)).toContain('UNKNOWN_ERROR_NAME')
  expect(await checkOnDemand(definition, {}, parse)).toEqual(checkDefinition(definition))
})

it('asks for JSONata only where an expression is more than a reference', async () => {
  const definition = (Output: string) => ({
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: { Type: 'Pass', Output, End: true } },
  })
  const asked: string[] = []
  const remember = (expression: string) => {
    asked.push(expression)
    return parse(expression)
  }
  expect(await checkOnDemand(definition('{% $states.input.name %}'), {}, remember)).toEqual([])
  expect(asked).toEqual([])
  const sum = definition('{% 1 + $missing %}')
  expect(await checkOnDemand(sum, {}, remember)).toEqual(checkDefinition(sum))
  expect(asked).toEqual(['1 + $missing'])
})
