import { checkService, type Service, service } from '../../src/service/index.ts'
import type { StateMachine } from '../../src/states/index.ts'
import type { Template } from '../../src/template/index.ts'
import { base, hookCall } from './call.ts'

/** A statement as it stands in a template. */
export interface Statement {
  readonly Effect: string
  readonly Action: readonly string[]
  readonly Resource: readonly unknown[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** A service as data, without the marks on what CloudFormation fills in. */
export const synthesis = async <Context>(checked: Service<Context, object>) => {
  const made = await checkService(checked, base, hookCall({}))
  return { ...made, template: JSON.parse(JSON.stringify(made.template)) as Template }
}

interface Document {
  readonly Statement: readonly Statement[]
}

interface PolicyProperties {
  readonly Policies?: readonly { readonly PolicyDocument: Document }[]
  readonly PolicyDocument?: Document
}

const propertiesOf = (template: Template, id: string): PolicyProperties => template.Resources[id]?.Properties ?? {}

/** What a machine's role may do: by what stands before the machine, and by what comes after it. */
export const statementsOf = (template: Template, machine: string) => ({
  before: (propertiesOf(template, `${machine}Role`).Policies ?? []).flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
  after: propertiesOf(template, `${machine}OwnPolicy`).PolicyDocument?.Statement ?? [],
})

/** The statements of a machine alone in its service, without those for logs unless they are asked for. */
export async function statements(machine: StateMachine, logs?: 'with logs'): Promise<readonly Statement[]> {
  const { template } = await synthesis(service('alone').step(machine))
  const { before, after } = statementsOf(template, machine.name)
  return [...before, ...after].filter(({ Action }) => logs !== undefined || !Action.every((action) => action.startsWith('logs:')))
}

/** The one statement that has the action. */
export const statementFor = (all: readonly Statement[], action: string): Statement | undefined =>
  all.find(({ Action }) => Action.includes(action))
