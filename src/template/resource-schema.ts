/** Property names, each with what it takes in the notation that `propertySchema` reads. */
export interface PropertySchemas {
  readonly [name: string]: string
}

/** What is known of a resource type when a template is checked. */
export interface ResourceSchema {
  /** What `Fn::GetAtt` can read, separated by spaces; a list's name ends in `[]`, a structure's in `{}`. */
  readonly attributes: string
  readonly properties: PropertySchemas
  /** The structures that the properties name. */
  readonly structures?: { readonly [name: string]: PropertySchemas }
}
