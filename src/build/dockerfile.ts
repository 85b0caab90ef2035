import type { Problem } from '../core/index.ts'

/** Finds what is wrong with a Dockerfile before an engine sees it. The engine itself judges the rest. */
export function checkDockerfile(text: string): readonly Problem[] {
  const instructions = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (!instructions.some((line) => /^\s*FROM\s/i.test(line))) {
    return [
      {
        code: 'DOCKERFILE_WITHOUT_FROM',
        severity: 'error',
        path: '/dockerfile',
        message: 'The Dockerfile has no FROM instruction.',
        hint: 'Start it with a base image, e.g. FROM public.ecr.aws/docker/library/node:24-slim.',
      },
    ]
  }
  if (instructions.some((line) => /^\s*ARG\s(?:.*\s)?STEPWRIGHT_PROGRAM\b/i.test(line))) return []
  return [
    {
      code: 'DOCKERFILE_WITHOUT_PROGRAM',
      severity: 'warning',
      path: '/dockerfile',
      message: 'The Dockerfile does not take the build argument STEPWRIGHT_PROGRAM, so the image will not hold the program.',
      hint: 'Add ARG STEPWRIGHT_PROGRAM and COPY ${STEPWRIGHT_PROGRAM} /program.mjs.',
    },
  ]
}

/**
 * Whether an image's entry point is the program: the last word of every `ENTRYPOINT` is the path to which the program is
 * copied, so that what a container is given as its command are arguments of the program.
 */
export function runsProgram(text: string): boolean {
  const target = /^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*\$\{?STEPWRIGHT_PROGRAM\}?\s+(\S+)\s*$/im.exec(text)?.[1]
  const entryPoints = [...text.matchAll(/^\s*ENTRYPOINT\s+\[(.*)\]\s*$/gim)].map(([, words = '']) => /"([^"]*)"\s*$/.exec(words)?.[1])
  return target !== undefined && entryPoints.length > 0 && entryPoints.every((path) => path === target)
}
