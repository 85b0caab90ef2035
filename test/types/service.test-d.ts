import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { dockerImage } from '../../src/build/index.ts'
import { fargateCluster } from '../../src/cluster/index.ts'
import { service } from '../../src/service/index.ts'
import type { Step } from '../../src/template/index.ts'

const image = dockerImage({ repository: 'orders' })
const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })

test('a cluster needs the image that an earlier step adds', () => {
  service('orders').step(image).step(cluster)
  // @ts-expect-error there is no context.image
  service('orders').step(cluster)
  // @ts-expect-error the image comes too late
  service('orders').step(cluster).step(image)
})

test('the compiler says which part of the context is missing', () => {
  const add = service('orders').step<{ readonly image: string }, object>
  expectTypeOf(add)
    .parameter(0)
    .extract<string>()
    .toEqualTypeOf<'This step needs context.image: put the step that adds it before this one.'>()
})

test('a value of another type is not what a step needs', () => {
  const wrong: Step<object, { readonly image: number }> = { kind: 'step', name: 'Wrong', run: () => ({ adds: { image: 1 }, fragment: {} }) }
  // @ts-expect-error context.image is a number
  service('orders').step(wrong).step(cluster)
})

test('hooks see what steps added and what options say', () => {
  service('orders')
    .step(image)
    .option('document', { description: 'The document', placeholder: 'FILE', schema: z.string() })
    .option('count', { description: 'How many', placeholder: 'N', schema: z.coerce.number(), default: 3 })
    .option('mode', { description: 'How', placeholder: 'MODE', schema: z.enum(['a', 'b']).default('a') })
    .hook('afterBuild', ({ context, options }) => {
      expectTypeOf(context.image.repository).toEqualTypeOf<string>()
      expectTypeOf(options).toEqualTypeOf<
        object & { readonly document: string | undefined } & { readonly count: number } & { readonly mode: 'a' | 'b' }
      >()
    })
    .hook('beforeExecute', ({ options, outputs }) => {
      expectTypeOf(options.document).toEqualTypeOf<string | undefined>()
      expectTypeOf(outputs['x']).toEqualTypeOf<string | undefined>()
      return { input: { document: options.document ?? null } }
    })
    // @ts-expect-error an option that was not added
    .hook('validate', ({ options }) => options.file)
    // @ts-expect-error there is no such point
    .hook('afterLunch', () => undefined)
    // @ts-expect-error a template hook gives a fragment, not a whole resource
    .hook('template', () => ({ Type: 'AWS::SNS::Topic' }))
})

test('a command knows its words by number and its options by name', () => {
  service('orders')
    .option('loud', { description: 'Shout', schema: z.boolean(), default: false })
    .command('copy', {
      description: 'Copy',
      arguments: ['FROM', 'TO'],
      run: ({ args: [from, to], options }) => {
        expectTypeOf(from).toEqualTypeOf<string>()
        expectTypeOf(to).toEqualTypeOf<string>()
        expectTypeOf(options.loud).toEqualTypeOf<boolean>()
      },
    })
    .command('any', {
      description: 'Any number of words',
      run: ({ args }) => {
        expectTypeOf(args).toEqualTypeOf<readonly string[]>()
      },
    })
    .command('one', {
      description: 'One word',
      arguments: ['NAME'],
      // @ts-expect-error there is no second word
      run: ({ args: [, second] }) => void second,
    })
})

test('a default must be what the schema takes', () => {
  // @ts-expect-error a number is no string
  service('orders').option('name', { description: 'Name', placeholder: 'NAME', schema: z.string(), default: 3 })
})
