import { expect, test } from 'vitest'
import { runsProgram } from '../../src/build/dockerfile.ts'

const dockerfile = (...lines: readonly string[]): string => ['FROM node', 'ARG STEPWRIGHT_PROGRAM', ...lines].join('\n')
const copy = 'COPY ${STEPWRIGHT_PROGRAM} /program.mjs'

test.each([
  ['the program', true, [copy, 'ENTRYPOINT ["node", "/program.mjs"]', 'CMD ["--help"]']],
  ['with options of COPY', true, ['COPY --chown=1000:1000 $STEPWRIGHT_PROGRAM app.mjs', 'entrypoint ["node","app.mjs"]']],
  ['a shell', false, [copy, 'ENTRYPOINT ["/bin/sh", "-c"]']],
  ['none: a command is a whole command line', false, [copy, 'CMD ["node", "/program.mjs"]']],
  ['the program with a first argument of its own', false, [copy, 'ENTRYPOINT ["node", "/program.mjs", "work"]']],
  ['another file', false, ['COPY server.mjs /server.mjs', 'ENTRYPOINT ["node", "/server.mjs"]']],
  ['different in two stages', false, [copy, 'ENTRYPOINT ["node", "/program.mjs"]', 'FROM node AS other', 'ENTRYPOINT ["sh"]']],
])('an entry point that is %s: %s', (_, runs, lines) => {
  expect(runsProgram(dockerfile(...lines))).toBe(runs)
})
