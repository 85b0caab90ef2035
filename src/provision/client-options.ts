import type { ClientSettings } from '../template/index.ts'

/** How often one call is tried before it fails: a throttled call backs off for up to 20 seconds each time. */
const maxAttempts = 10

/**
 * What every SDK client of the provisioner is constructed with. Absent settings mean the SDK's default chain, which also
 * honours `AWS_ENDPOINT_URL` and its per-service forms.
 */
export const clientOptions = (client: ClientSettings): ClientSettings & { readonly maxAttempts: number } => ({ ...client, maxAttempts })
