export { buildService, checkService } from './build-service.ts'
export { checkInput } from './check-input.ts'
export type { CommandCall, CommandDefinition, CommandResult, Log, LogFields, NamedCommand } from './command.ts'
export type {
  BuiltHookCall,
  ExecutionOutcome,
  HookCall,
  HookPoint,
  HookPoints,
  ProvisionHookCall,
  StackHookCall,
} from './hook.ts'
export type { NamedOption, OptionDefinition, OptionSchema, OptionValue } from './option.ts'
export type { GivenOption, ParsedOption } from './parse-option.ts'
export { runHook } from './run-hook.ts'
export { type Service, service } from './service.ts'
export type { ServiceParts } from './service-parts.ts'
export type { Synthesis, SynthesizedMachine } from './synthesis.ts'
