import { isJsonObject } from '../../core/index.ts'

/** What AWS fills in where no stack stands. */
const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::StackId': 'arn:aws:cloudformation:us-east-1:123456789012:stack/stack/1',
  'AWS::StackName': 'stack',
  'AWS::URLSuffix': 'amazonaws.com',
}

/**
 * A readable text in place of what CloudFormation would fill in: `Topic` for `{ "Ref": "Topic" }`, `Cluster.Arn` for
 * `{ "Fn::GetAtt": ["Cluster", "Arn"] }`. `Fn::Sub`, `Fn::Join` and `Fn::Select` are worked out.
 */
export function standIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(standIn).join(',')
  if (!isJsonObject(value)) return text(value)
  const [[name, body] = ['', null]] = Object.entries(value)
  switch (name) {
    case 'Ref':
      return named(text(body))
    case 'Fn::GetAtt':
      return Array.isArray(body) ? body.map(standIn).join('.') : text(body)
    case 'Fn::Sub':
      return Array.isArray(body) ? substitute(text(body[0]), body[1]) : substitute(text(body), {})
    case 'Fn::Join':
    case 'Fn::Select': {
      const [first, list] = Array.isArray(body) ? body : []
      if (!Array.isArray(list)) return `${standIn(list)}.${text(first)}`
      return name === 'Fn::Join' ? list.map(standIn).join(text(first)) : standIn(list[Number(first)])
    }
    default:
      return [name.replace('Fn::', ''), standIn(body)].join('.').replaceAll(/[^\w.,:/-]/g, '')
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const named = (name: string): string => pseudoParameters[name] ?? name

const substitute = (text: string, variables: unknown): string =>
  text.replaceAll(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`
    return isJsonObject(variables) && Object.hasOwn(variables, name) ? standIn(variables[name]) : named(name)
  })
