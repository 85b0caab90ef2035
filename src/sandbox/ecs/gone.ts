/** A container that is gone, or has ended, cannot be signalled or removed again: that is what was wanted. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && [304, 404, 409].includes(error.statusCode)

/** Waits for what is done to a container of the engine; that it is gone already is no error. */
export async function unlessGone(action: Promise<unknown>): Promise<void> {
  try {
    await action
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
