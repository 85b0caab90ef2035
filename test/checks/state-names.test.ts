import { expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'

it('the name of a state is no expression, wherever it is named', () => {
  const name = '{% $nothing %}'
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Which?',
    States: {
      'Which?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input.a %}', Next: name }], Default: 'Call' },
      Call: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sns:publish',
        Arguments: { TopicArn: 't', Message: { Next: 'm' } },
        Catch: [{ ErrorEquals: ['States.ALL'], Next: name }],
        Next: name,
      },
      [name]: { Type: 'Succeed' },
    },
  }
  expect(checkDefinition(definition)).toEqual([])
})

it('what is called Next in a payload is an expression, as all else there', () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: { Type: 'Pass', Output: { Next: '{% $nothing %}' }, End: true } },
  }
  expect(checkDefinition(definition).map(({ code, path }) => `${code} ${path}`)).toEqual(['VARIABLE_UNDECLARED /States/A/Output/Next'])
})
