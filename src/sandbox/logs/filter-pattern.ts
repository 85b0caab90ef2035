import { ServiceError } from '../service-error.ts'

const term = /([?-]?)(?:"([^"]*)"|(\S+))/g

/**
 * What a filter pattern lets through: every plain term, one of those with `?`, none of those with `-`. Terms in quotes
 * may hold spaces.
 *
 * @throws ServiceError `InvalidParameterException` for the patterns on JSON fields and on columns, which the sandbox does
 * not know.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function filterPattern(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/.test(pattern))
    throw new ServiceError('InvalidParameterException', `The sandbox does not know filter patterns such as '${pattern}'.`)
  const terms = [...pattern.matchAll(term)].map(([, sign = '', quoted, plain]) => ({ sign, text: quoted ?? plain ?? '' }))
  const signed = (sign: string): readonly string[] => terms.filter((each) => each.sign === sign).map(({ text }) => text)
  const [required, optional, excluded] = [signed(''), signed('?'), signed('-')]
  return (message) =>
    required.every((text) => message.includes(text)) &&
    !excluded.some((text) => message.includes(text)) &&
    (optional.length === 0 || required.length > 0 || optional.some((text) => message.includes(text)))
}
