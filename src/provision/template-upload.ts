import type { Report } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'

/** How a template is handed to CloudFormation. */
export interface TemplateBody {
  readonly parameters: { readonly TemplateBody: string } | { readonly TemplateURL: string }
  /** Removes what was uploaded, once CloudFormation has read it. What cannot be removed is reported, never thrown. */
  readonly release: () => Promise<void>
}

/** Whose account a template is uploaded in. */
export interface TemplateUpload {
  readonly client: ClientSettings
  readonly stackName: string
  readonly accountId: string
  readonly report: Report
  readonly signal: AbortSignal
}
