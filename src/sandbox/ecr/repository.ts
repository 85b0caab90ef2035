import { z } from 'zod'

/** What is kept of a repository besides its images. */
export const repositorySchema = z.object({
  name: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
  imageTagMutability: z.enum(['MUTABLE', 'IMMUTABLE']),
  scanOnPush: z.boolean(),
  tags: z.record(z.string(), z.string()),
})

export type Repository = z.output<typeof repositorySchema>

/** @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html */
export const repositoryName = z
  .string()
  .min(2)
  .max(256)
  .regex(/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/)

/** What is kept of an image besides its manifest, which is a blob. */
export const imageSchema = z.object({
  mediaType: z.string(),
  artifactMediaType: z.string().optional(),
  /** ISO 8601. */
  pushedAt: z.string(),
  /** Of all its layers together. */
  bytes: z.number(),
})

export type ImageRecord = z.output<typeof imageSchema>
