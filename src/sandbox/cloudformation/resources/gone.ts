import { ServiceError } from '../../service-error.ts'

const absent = /NotFound|NoSuch|DoesNotExist|NonExistent|NotFoundException$/

/** Deletes something, and takes it well where somebody else deleted it before. */
export async function deleteUnlessGone(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion
  } catch (error) {
    if (!(error instanceof ServiceError) || !absent.test(error.code)) throw error
  }
}
