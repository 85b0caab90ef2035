import type { Intrinsic, Problem } from '../../core/index.ts'
import type { Template } from '../template.ts'
import { fillText, type TextValue } from './fill-text.ts'
import { positionAt } from './text-position.ts'

export interface TextOptions {
  /** What the text is called in problems, such as a file's name. @default 'text' */
  readonly name?: string
  /** The template that the text becomes a part of, so that a reference to what it does not have is found. */
  readonly template?: Template
}

export interface TextWithIntrinsics {
  /** The text itself where nothing is filled in at deployment, else what CloudFormation makes the text of. */
  readonly value: string | Intrinsic<unknown>
  readonly problems: readonly Problem[]
}

/**
 * A text, such as a host's user data, in which some things are filled in and everything else stays as it is, to the byte:
 *
 * - `{{ Key }}` (or `{{ .Key }}`): what `values` holds under that name;
 * - `{"Ref": "Queue"}`, `{"Fn::GetAtt": ["Queue", "Arn"]}` and every other intrinsic function, at any depth and over any
 *   number of lines: what CloudFormation fills in. Keys in its strings are filled in first;
 * - `{{ "…" }}`: the text of that JSON string, whatever is in it. So `{{ "{{" }}` writes two braces.
 *
 * What is filled in is never read again. Problems tell line and column.
 */
export function textWithIntrinsics(
  text: string,
  values: { readonly [key: string]: TextValue } = {},
  { name = 'text', template }: TextOptions = {},
): TextWithIntrinsics {
  const problems: Problem[] = []
  const value = fillText(text, {
    values,
    template,
    note: (code, start, message, hint) => {
      const { line, column } = positionAt(text, start)
      const path = `/${name}/${line}:${column}`
      problems.push({ code, severity: 'error', path, message: `${name}, line ${line}, column ${column}: ${message}`, hint })
    },
  })
  return { value, problems }
}
