import { type Intrinsic, sub } from '../core/index.ts'

const resource = '"Resource":"arn:aws:states:::'

/** `${name}` with a name that CloudFormation takes, or any other `${`, which JSON can write without a dollar. */
const dollarBrace = /\$\{(?:([\w.:]+)\})?/g

/**
 * A machine's definition as its template property: one `Fn::Sub` whose map holds what CloudFormation fills in. The text is
 * compact; a `${` that is the user's own stays as it is, and the integrations are those of the stack's own partition.
 *
 * @param text compact JSON with `${Key}` for each substitution.
 */
export function definitionString(text: string, substitutions: Readonly<Record<string, Intrinsic<unknown>>>): Intrinsic {
  const escaped = text.replace(dollarBrace, (found, name: string | undefined) => {
    if (name === undefined) return '\\u0024{'
    return Object.hasOwn(substitutions, name) ? found : `\${!${name}}`
  })
  return sub(escaped.replaceAll(resource, resource.replace('arn:aws:', 'arn:${AWS::Partition}:')), substitutions)
}
