import { ListExportsCommand, ListImportsCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const exporting = (value: string, name = 'shared'): TestTemplate => ({
  Resources: { A: { Type: 'AWS::SQS::Queue' } },
  Outputs: { Shared: { Value: value, Export: { Name: name } } },
})
const importing: TestTemplate = {
  Resources: { News: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::ImportValue': 'shared' } } } },
}

test('what one stack exports another one imports, and neither can be pulled away from under the other', async () => {
  const giver = await session.create('giver', exporting('hello'))
  expect(giver.Outputs).toMatchObject([{ OutputKey: 'Shared', ExportName: 'shared' }])
  expect((await session.create('taker', importing)).StackStatus).toBe('CREATE_COMPLETE')

  const { Exports } = await session.client.send(new ListExportsCommand({}))
  expect(Exports).toEqual([{ ExportingStackId: giver.StackId, Name: 'shared', Value: 'hello' }])
  expect((await session.client.send(new ListImportsCommand({ ExportName: 'shared' }))).Imports).toEqual(['taker'])

  await expect(session.remove('giver')).rejects.toThrow('Export shared cannot be deleted as it is in use by taker')
  const changed = await session.update('giver', exporting('goodbye'))
  expect(changed.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
  expect(session.outputs(changed)).toEqual({ Shared: 'hello' })
  const other = await session.create('other', exporting('hello'))
  expect(other.StackStatus).toBe('ROLLBACK_COMPLETE')

  await session.remove('taker')
  expect((await session.remove('giver')).StackStatus).toBe('DELETE_COMPLETE')
  await expect(session.client.send(new ListImportsCommand({ ExportName: 'shared' }))).rejects.toThrow('is not imported by any stack')
})
