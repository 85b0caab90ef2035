import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { StepwrightError } from '../core/index.ts'
import type { StackDescription } from './stack.ts'

/**
 * Asks beforehand what CloudFormation would refuse a deletion for, so that nothing is stopped or emptied in vain.
 *
 * @throws StepwrightError `STACK_PROTECTED` where termination protection is on; `STACK_IN_USE` where other stacks import
 * what this one exports.
 */
export async function checkDeletable(
  client: CloudFormationClient,
  { name, isProtected, exports }: StackDescription,
  signal: AbortSignal,
): Promise<void> {
  if (isProtected) {
    throw new StepwrightError('STACK_PROTECTED', `Stack ${name} has termination protection on. Nothing was deleted.`, {
      hint: `Turn it off first: aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name}`,
    })
  }
  const uses: string[] = []
  for (const exported of exports) {
    const importers = await importersOf(client, exported, signal)
    if (importers.length > 0) uses.push(`${exported}: ${importers.join(', ')}`)
  }
  if (uses.length === 0) return
  throw new StepwrightError('STACK_IN_USE', `Other stacks import what stack ${name} exports. Nothing was deleted.`, {
    evidence: uses,
    hint: 'Delete those stacks first, or let them do without.',
  })
}

async function importersOf(client: CloudFormationClient, exported: string, signal: AbortSignal): Promise<string[]> {
  const { ListImportsCommand } = await import('@aws-sdk/client-cloudformation')
  const names: string[] = []
  let token: string | undefined
  try {
    do {
      const page = await client.send(
        new ListImportsCommand({ ExportName: exported, ...(token === undefined ? {} : { NextToken: token }) }),
        { abortSignal: signal },
      )
      names.push(...(page.Imports ?? []))
      token = page.NextToken
    } while (token !== undefined)
    return names
  } catch (error) {
    if (isNotImported(error)) return []
    throw error
  }
}

/** CloudFormation has no error of its own for an export that nobody imports. */
const isNotImported = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && /is not imported by any stack/i.test(error.message)
