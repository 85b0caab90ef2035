import type { Intrinsic, Json } from '../core/index.ts'

/** A template's value: JSON in which any leaf may be an intrinsic that CloudFormation fills in. */
export type TemplateValue =
  | null
  | boolean
  | number
  | string
  | Intrinsic<unknown>
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue | undefined }

/** `T`, where every leaf may also be an intrinsic. What takes any JSON takes any template value. */
export type Templated<T> = [Json] extends [T]
  ? TemplateValue
  : T extends string | number | boolean
    ? T | Intrinsic<unknown>
    : T extends readonly (infer Item)[]
      ? readonly Templated<Item>[] | Intrinsic<unknown>
      : T extends object
        ? { readonly [Key in keyof T]: Templated<T[Key]> } | Intrinsic<unknown>
        : T

/** A resource of a template, as data. */
export interface Resource {
  readonly Type: string
  readonly Properties?: { readonly [name: string]: TemplateValue | undefined }
  readonly DependsOn?: string | readonly string[]
  readonly Condition?: string
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot'
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot'
  readonly CreationPolicy?: TemplateValue
  readonly UpdatePolicy?: TemplateValue
  readonly Metadata?: TemplateValue
}

/** A value that is given to the stack when it is deployed. */
export interface Parameter {
  readonly Type: string
  readonly Default?: string | number
  readonly Description?: string
  readonly AllowedValues?: readonly (string | number)[]
  readonly AllowedPattern?: string
  readonly ConstraintDescription?: string
  readonly NoEcho?: boolean
  readonly MinLength?: number
  readonly MaxLength?: number
  readonly MinValue?: number
  readonly MaxValue?: number
}

/** A value that the stack tells once it stands. */
export interface Output {
  readonly Description?: string
  readonly Value: TemplateValue
  readonly Condition?: string
  readonly Export?: { readonly Name: TemplateValue }
}

/**
 * A CloudFormation template, as data.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09'
  readonly Description?: string
  readonly Metadata?: { readonly [key: string]: Json }
  readonly Parameters?: { readonly [id: string]: Parameter }
  readonly Mappings?: { readonly [id: string]: { readonly [key: string]: { readonly [key: string]: Json } } }
  readonly Conditions?: { readonly [id: string]: TemplateValue }
  readonly Resources: { readonly [id: string]: Resource }
  readonly Outputs?: { readonly [id: string]: Output }
}

/** The part of a template that one step contributes. Merging is the only way in; a clash names both owners. */
export type TemplateFragment = Partial<Omit<Template, 'AWSTemplateFormatVersion' | 'Description'>>
