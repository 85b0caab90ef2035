/** What a look at the file system shows or, where it shows nothing, the error's code, e.g. `ENOENT`. */
export function look<Result>(at: () => Result): Result | string {
  try {
    return at()
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
    throw error
  }
}
