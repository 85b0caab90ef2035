import type { ResourceProperties } from './generated/resource-properties.ts'
import type { Resource, Templated } from './template.ts'

/** The resource types whose properties Stepwright knows. Any other is added to a template as plain data. */
export type KnownResourceType = keyof ResourceProperties

/** The properties of a resource, in which any leaf may be an intrinsic. */
export type PropertiesOf<Type extends KnownResourceType> = {
  readonly [Name in keyof ResourceProperties[Type]]: Templated<ResourceProperties[Type][Name]>
}

/** What a resource may have besides its properties. */
export type ResourceOptions = Omit<Resource, 'Type' | 'Properties'>

/** A resource whose properties were checked by the compiler. It is a `Resource`, wherever one is wanted. */
export type KnownResource<Type extends KnownResourceType> = ResourceOptions & {
  readonly Type: Type
  readonly Properties: PropertiesOf<Type>
}

/**
 * A resource of a template, whose properties the compiler checks against AWS's own specification:
 *
 * ```ts
 * resource('AWS::SNS::Topic', { DisplayName: 'Orders' })
 * ```
 *
 * @param options `DependsOn`, `DeletionPolicy`, `Condition` and their like.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export const resource = <Type extends KnownResourceType>(
  type: Type,
  properties: PropertiesOf<Type>,
  options: ResourceOptions = {},
): KnownResource<Type> => ({ Type: type, ...options, Properties: properties })
