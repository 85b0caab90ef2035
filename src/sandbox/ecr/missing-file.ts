/** Waits for a file operation; where the file does not exist, gives something else. Other faults are thrown. */
export async function ifMissing<Found, Else>(operation: Promise<Found>, otherwise: Else): Promise<Found | Else> {
  try {
    return await operation
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}
