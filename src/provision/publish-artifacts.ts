import type { Artifact, ArtifactOutcome, PublishContext } from '../template/index.ts'

/** An artifact, and what became of it. */
export interface PublishedArtifact extends ArtifactOutcome {
  readonly kind: Artifact['kind']
  readonly name: string
}

/** Publishes what the stack needs before it is deployed, one after the other: each shows its own progress. */
export async function publishArtifacts(artifacts: readonly Artifact[], context: PublishContext): Promise<readonly PublishedArtifact[]> {
  const published: PublishedArtifact[] = []
  for (const { kind, name, publish } of artifacts) {
    context.signal.throwIfAborted()
    published.push({ kind, name, ...(await publish(context)) })
  }
  return published
}
