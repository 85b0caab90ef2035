import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

const listOf = (value: Json | undefined): readonly Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

const textsOf = (value: Json | undefined): readonly string[] => listOf(value).filter((each) => typeof each === 'string')

const escaped = (text: string): string => text.replace(/[\\^$.|+()[\]{}]/g, '\\$&')

/** Tells whether a text fits a pattern of IAM's, in which `*` is any text and `?` any character. */
const fits = (pattern: string, text: string): boolean =>
  new RegExp(`^${escaped(pattern).replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i').test(text)

const namesSns = (principal: Json | undefined): boolean =>
  principal === '*' ||
  (isJsonObject(principal) &&
    [...textsOf(principal.Service), ...textsOf(principal.AWS)].some((name) => ['*', 'sns.amazonaws.com'].includes(name)))

const sourceArns = (condition: Json | undefined): readonly (readonly string[])[] =>
  Object.values(isJsonObject(condition) ? condition : {}).flatMap((operands) =>
    Object.entries(isJsonObject(operands) ? operands : {}).flatMap(([key, value]) =>
      key.toLowerCase() === 'aws:sourcearn' ? [textsOf(value)] : [],
    ),
  )

const covers = (statement: JsonObject, topicArn: string, queueArn: string): boolean =>
  textsOf(statement.Action).some((action) => fits(action, 'sqs:SendMessage')) &&
  textsOf(statement.Resource).some((resource) => fits(resource, queueArn)) &&
  namesSns(statement.Principal) &&
  sourceArns(statement.Condition).every((arns) => arns.some((arn) => fits(arn, topicArn)))

/**
 * Tells whether a queue's policy lets a topic send to it: one statement allows it, and none denies it. Of conditions, those on the
 * source's ARN are looked at.
 *
 * @param policy JSON text; empty where the queue has none.
 * @see https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html
 */
export function letsIn(policy: string, topicArn: string, queueArn: string): boolean {
  const document: unknown = policy === '' ? {} : JSON.parse(policy)
  const statements = listOf(isJsonObject(document) ? document.Statement : undefined).filter(isJsonObject)
  const about = statements.filter((statement) => covers(statement, topicArn, queueArn))
  return about.some(({ Effect }) => Effect === 'Allow') && about.every(({ Effect }) => Effect === 'Allow')
}
