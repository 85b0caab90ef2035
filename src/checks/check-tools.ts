/** What is known of the calls of `aws-sdk:…`. */
export interface SdkKnowledge {
  /** The names of the services. */
  readonly services: readonly string[]
  /** The actions of a service, such as `getObject`; undefined where the service is unknown. */
  readonly actions: (service: string) => ReadonlySet<string> | undefined
  /** What the error names of a service begin with: `DynamoDb`. */
  readonly errorPrefix: (service: string) => string | undefined
}

/** What checks need besides a definition, and what is large: whoever checks says where it comes from. */
export interface CheckTools {
  readonly sdk: SdkKnowledge
  /** Reads a JSONata expression into its tree; throws what JSONata throws where it is none. */
  readonly parseJsonata: (expression: string) => unknown
}
