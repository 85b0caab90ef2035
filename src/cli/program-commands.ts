import type { CliCommand, ServiceCommandModule } from './command-line.ts'

/** A program inside a container or on a host has only the service's own commands. */
export const commands: readonly CliCommand<ServiceCommandModule>[] = []

export const defaultCommand: string | undefined = undefined
