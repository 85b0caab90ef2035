import { StepwrightError } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'

/** Who calls AWS, and where. */
export interface CallerIdentity {
  readonly accountId: string
  readonly arn: string
  readonly region: string
}

const noCredentials = new Set(['CredentialsProviderError', 'TokenProviderError'])
const refused = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'AccessDenied',
])

/**
 * Asks AWS who the credentials belong to. The first call of all: what is wrong with them is told before anything is changed.
 *
 * @throws StepwrightError `NO_CREDENTIALS`, `NO_REGION`, `CREDENTIALS_REFUSED`, `ENDPOINT_INVALID`, `AWS_UNREACHABLE`.
 */
export async function callerIdentity(client: ClientSettings, signal: AbortSignal): Promise<CallerIdentity> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
  // The first call of all: where nobody answers, that is said soon.
  const sts = new STSClient({ ...clientOptions(client), maxAttempts: 3 })
  try {
    const region = await sts.config.region()
    const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal })
    if (Account === undefined || Arn === undefined) throw new StepwrightError('UNEXPECTED_ANSWER', 'STS named no account.')
    return { accountId: Account, arn: Arn, region }
  } catch (error) {
    throw signal.aborted ? error : explain(error, client.profile)
  } finally {
    sts.destroy()
  }
}

function explain(error: unknown, profile: string | undefined): unknown {
  if (!(error instanceof Error) || error instanceof StepwrightError) return error
  const { name, message } = error
  if (noCredentials.has(name)) {
    return new StepwrightError(
      'NO_CREDENTIALS',
      profile === undefined ? 'There are no AWS credentials.' : `Profile ${profile} gives no AWS credentials.`,
      {
        hint: 'Sign in (`aws sso login`), set AWS_PROFILE, or name a profile with --profile. `--target local` needs none.',
        cause: error,
      },
    )
  }
  if (/region is missing|region=""/i.test(message)) {
    return new StepwrightError('NO_REGION', 'No AWS region is set.', { hint: 'Give --region, or set AWS_REGION.', cause: error })
  }
  if ('code' in error && error.code === 'ERR_INVALID_URL') {
    const given = 'input' in error ? `'${String(error.input)}'` : 'what is set'
    return new StepwrightError('ENDPOINT_INVALID', `AWS cannot be called at ${given}: that is no address.`, {
      hint: 'Correct AWS_ENDPOINT_URL (or AWS_ENDPOINT_URL_STS, or endpoint_url in the AWS profile): http://HOST:PORT.',
      cause: error,
    })
  }
  if (refused.has(name)) {
    return new StepwrightError('CREDENTIALS_REFUSED', `AWS refused the credentials: ${message}`, {
      hint: 'Sign in again, or choose another profile with --profile.',
      cause: error,
    })
  }
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)) {
    return new StepwrightError('AWS_UNREACHABLE', `AWS cannot be reached: ${message || error.code}`, {
      hint: 'Check the network, and AWS_ENDPOINT_URL where it is set.',
      cause: error,
    })
  }
  return error
}
