/** A label of a resource. At most 50 a resource; keys up to 128 characters, values up to 256. */
export interface Tag {
  readonly Key: string
  readonly Value: string
}
