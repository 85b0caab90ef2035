declare module 'asl-validator' {
  /** What is wrong, as the library tells it. */
  interface Finding {
    readonly 'Error code': string
    readonly Message: string
    readonly schemaError?: { readonly instancePath: string }
  }
  /** Checks a definition. It changes its argument. */
  const validate: (definition: unknown) => { readonly isValid: boolean; readonly errors: readonly Finding[] }
  export default validate
}
