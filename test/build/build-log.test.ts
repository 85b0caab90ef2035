import { expect, test } from 'vitest'
import { BuildLog } from '../../src/build/build-log.ts'

test('lines are put together out of pieces, each for its own step', () => {
  const log = new BuildLog()
  expect(log.take({ type: 'step', step: 'a', text: '[1/2] RUN a' })).toEqual(['[1/2] RUN a'])
  log.take({ type: 'step', step: 'b', text: '[2/2] RUN b' })
  expect(log.take({ type: 'output', step: 'a', text: 'one\r\ntw' })).toEqual(['one'])
  expect(log.take({ type: 'output', step: 'b', text: 'other\n' })).toEqual(['other'])
  expect(log.take({ type: 'output', step: 'a', text: 'o\nthr' })).toEqual(['two'])
  expect(log.rest()).toEqual(['thr'])
})

test('the evidence is the failed step with its last twenty lines, also when it is not the newest', () => {
  const log = new BuildLog()
  log.take({ type: 'step', step: 'a', text: '[1/2] RUN a' })
  log.take({ type: 'step', step: 'b', text: '[2/2] RUN b' })
  log.take({ type: 'output', step: 'a', text: Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('') })
  log.take({ type: 'output', step: 'a', text: 'no line break' })
  expect(log.evidence()).toEqual(['[2/2] RUN b'])
  log.take({ type: 'failed-step', step: 'a', text: 'exit code 1' })
  expect(log.evidence()).toEqual(['[1/2] RUN a', ...Array.from({ length: 19 }, (_, index) => `line ${index + 12}`), 'no line break'])
})

test('a build that never began has no evidence', () => {
  expect(new BuildLog().evidence()).toEqual([])
})
