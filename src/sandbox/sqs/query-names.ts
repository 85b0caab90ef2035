/** What the query protocol calls a list or map that the JSON protocol carries under another name; it writes them flat. */
export interface FlatMember {
  readonly member: string
  readonly kind: 'list' | 'map'
  /** What a map's keys and values are called. */
  readonly key: string
  readonly value: string
}

const list = (member: string): FlatMember => ({ member, kind: 'list', key: '', value: '' })
const map = (member: string, key: string, value: string): FlatMember => ({ member, kind: 'map', key, value })

/** The flat members of requests, by their names in the form. */
export const requestMembers: { readonly [name: string]: FlatMember } = {
  Attribute: map('Attributes', 'Name', 'Value'),
  AttributeName: list('AttributeNames'),
  ChangeMessageVisibilityBatchRequestEntry: list('Entries'),
  DeleteMessageBatchRequestEntry: list('Entries'),
  MessageAttribute: map('MessageAttributes', 'Name', 'Value'),
  MessageAttributeName: list('MessageAttributeNames'),
  MessageSystemAttribute: map('MessageSystemAttributes', 'Name', 'Value'),
  MessageSystemAttributeName: list('MessageSystemAttributeNames'),
  SendMessageBatchRequestEntry: list('Entries'),
  Tag: map('tags', 'Key', 'Value'),
  TagKey: list('TagKeys'),
}

/** The members of requests that are numbers: the form carries text alone. */
export const numbers: ReadonlySet<string> = new Set([
  'DelaySeconds',
  'MaxNumberOfMessages',
  'MaxResults',
  'VisibilityTimeout',
  'WaitTimeSeconds',
])

/** The flat members of answers, by their names in JSON; `member` is the element's name. */
export const answerMembers: { readonly [name: string]: FlatMember } = {
  Attributes: map('Attribute', 'Name', 'Value'),
  Failed: list('BatchResultErrorEntry'),
  MessageAttributes: map('MessageAttribute', 'Name', 'Value'),
  Messages: list('Message'),
  QueueUrls: list('QueueUrl'),
  Tags: map('Tag', 'Key', 'Value'),
  queueUrls: list('QueueUrl'),
}
