import type { CallSite, Problem, Report } from '../core/index.ts'
import type { TemplateFragment } from './template.ts'

/** What every step is told, besides what earlier steps added. */
export interface BaseContext {
  /** The service's name, which is also the stack's default name. */
  readonly serviceName: string
  /** The absolute path of the file that defines the service: the program that containers and functions run. */
  readonly program: string
  /** The names of the service's own commands, which containers and hosts may run. */
  readonly commands: readonly string[]
  /** Where generated files go: `.stepwright/` in the working directory by default. */
  readonly workDirectory: string
  readonly report: Report
  readonly signal: AbortSignal
  /** What the command line says about images: `--image URI` uses one that exists. A step adds what comes of it as `image`. */
  readonly imageUri?: string
  /** What the command line says about a Dockerfile's `ARG`s: it stands above what the step itself gives. */
  readonly buildArgs?: { readonly [name: string]: string }
}

/** Something that must stand in AWS before the stack is deployed: an image in a registry, a zip in a bucket. */
export interface Artifact {
  readonly kind: 'image' | 'file'
  /** The owner's name, as people know it. */
  readonly name: string
  /** The content hash that names this artifact; the same content gives the same id on every machine. */
  readonly id: string
  /** Publishes the artifact unless it stands already. Called once, before the change set. */
  readonly publish: (context: PublishContext) => Promise<ArtifactOutcome>
}

/** Where an artifact is published to. */
export interface PublishContext {
  readonly target: 'local' | 'aws'
  /** Nothing outside this machine may change. */
  readonly noop: boolean
  /** Settings for any AWS SDK client: region, endpoint, credentials. */
  readonly client: ClientSettings
  readonly workDirectory: string
  /** How the local target runs tasks, which says what it needs: an image, or the program alone. Found out where absent. */
  readonly runner?: 'container' | 'process'
  /** The name of this build, for labels. It is no part of the content, and so of no content hash. */
  readonly buildId?: string
  readonly report: Report
  readonly signal: AbortSignal
}

/** What an AWS SDK client is constructed with. Absent fields mean the SDK's own default chain. */
export interface ClientSettings {
  readonly region?: string
  readonly endpoint?: string
  readonly profile?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
}

export interface ArtifactOutcome {
  /** `unchanged`: it stood already; nothing was built or pushed. `existing`: the user named one to use. */
  readonly status: 'published' | 'unchanged' | 'existing' | 'skipped'
  /** Where it stands, e.g. an image URI with its digest. */
  readonly location: string
  readonly milliseconds: number
}

/** What a step gives to the service. */
export interface StepResult<Adds> {
  /** What later steps may read from the context. */
  readonly adds: Adds
  readonly fragment: TemplateFragment
  readonly artifacts?: readonly Artifact[]
  readonly problems?: readonly Problem[]
  /**
   * What is wrong with a call of a state machine of the same service, where the call is one of this step. The path of each
   * problem begins at the state: `/command/0`.
   */
  readonly checkCall?: (call: object) => readonly Problem[]
}

/**
 * One part of a service: it reads what it `Needs` from the context, and gives resources, artifacts and what it `Adds`.
 *
 * `run` is a property, not a method: a method's parameters are checked loosely, and a step whose needs are not met
 * would compile.
 */
export interface Step<Needs, Adds> {
  readonly kind: 'step'
  /** The name that messages use, e.g. `Cluster`. */
  readonly name: string
  readonly source?: CallSite | undefined
  readonly run: (context: BaseContext & Needs) => StepResult<Adds> | Promise<StepResult<Adds>>
}
