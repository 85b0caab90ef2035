import { validationError } from '../template/validation-error.ts'
import { splitCidr } from './cidr.ts'
import { expectCount, expectList, expectText } from './expect.ts'
import type { IntrinsicFunction } from './scope.ts'
import { sub } from './sub.ts'

/** The intrinsic functions of a template, by their names in JSON. */
export const functions: { readonly [name: string]: IntrinsicFunction } = {
  Ref: (body, { ref }) => ref(expectText(body, 'Ref')),
  'Fn::GetAtt': (body, scope, evaluate) => {
    const [id, attribute] =
      typeof body === 'string' ? [body.slice(0, body.indexOf('.')), body.slice(body.indexOf('.') + 1)] : expectList(body, 'Fn::GetAtt')
    return scope.getAtt(expectText(id, 'Fn::GetAtt'), expectText(evaluate(attribute ?? null, scope), 'The attribute of Fn::GetAtt'))
  },
  'Fn::Sub': sub,
  'Fn::Join': (body, scope, evaluate) => {
    const [delimiter, parts] = expectList(body, 'Fn::Join')
    const list = expectList(evaluate(parts ?? null, scope), 'What Fn::Join joins')
    return list.map((part) => expectText(part, 'A part of Fn::Join')).join(expectText(delimiter, 'The delimiter of Fn::Join'))
  },
  'Fn::Select': (body, scope, evaluate) => {
    const [index, items] = expectList(body, 'Fn::Select')
    const position = expectCount(evaluate(index ?? null, scope), 'The index of Fn::Select')
    const found = expectList(evaluate(items ?? null, scope), 'What Fn::Select selects from')[position]
    if (found === undefined || found === null)
      throw validationError(`Template error: Fn::Select cannot select nonexistent value at index ${position}`)
    return found
  },
  'Fn::Split': (body, scope, evaluate) => {
    const [delimiter, text] = expectList(body, 'Fn::Split')
    return expectText(evaluate(text ?? null, scope), 'What Fn::Split splits').split(expectText(delimiter, 'The delimiter of Fn::Split'))
  },
  'Fn::GetAZs': (body, scope, evaluate) => {
    const region = expectText(evaluate(body, scope), 'Fn::GetAZs')
    return scope.zones(region === '' ? expectText(scope.ref('AWS::Region'), 'AWS::Region') : region)
  },
  'Fn::FindInMap': (body, scope, evaluate) => {
    const [map, key, name] = expectList(body, 'Fn::FindInMap').map((part) => expectText(evaluate(part, scope), 'A part of Fn::FindInMap'))
    return scope.mapping(map ?? '', key ?? '', name ?? '')
  },
  'Fn::If': (body, scope, evaluate) => {
    const [condition, then, otherwise] = expectList(body, 'Fn::If')
    return evaluate((scope.condition(expectText(condition, 'The condition of Fn::If')) ? then : otherwise) ?? null, scope)
  },
  'Fn::Base64': (body, scope, evaluate) => Buffer.from(expectText(evaluate(body, scope), 'Fn::Base64')).toString('base64'),
  'Fn::Cidr': (body, scope, evaluate) => {
    const [block, count, bits] = expectList(body, 'Fn::Cidr').map((part) => evaluate(part, scope))
    return splitCidr(
      expectText(block, 'The block of Fn::Cidr'),
      expectCount(count, 'The count of Fn::Cidr'),
      expectCount(bits ?? 8, 'The bits of Fn::Cidr'),
    )
  },
  'Fn::ImportValue': (body, scope, evaluate) => scope.imported(expectText(evaluate(body, scope), 'Fn::ImportValue')),
}
