/** The library comes without types of its own. */
declare module 'asl-validator' {
  interface Finding {
    readonly 'Error code': string
    readonly Message: string
    readonly schemaError?: { readonly instancePath: string; readonly schemaPath: string }
  }

  const validate: (definition: object) => { readonly isValid: boolean; readonly errors: readonly Finding[] }
  export default validate
}
