import { isJsonObject, type Problem } from '../core/index.ts'
import type { CheckTools } from './check-tools.ts'
import { readGraphs } from './graph.ts'
import { problemCodes, type Report } from './problem-codes.ts'
import { checkAlternatives } from './rules/alternatives.ts'
import { checkChoices } from './rules/choices.ts'
import { checkCredentials } from './rules/credentials.ts'
import { checkErrorHandling } from './rules/errors.ts'
import { checkGraphFields, checkStateFields } from './rules/fields.ts'
import { checkJsonata } from './rules/jsonata.ts'
import { checkMaps } from './rules/maps.ts'
import { checkNames } from './rules/names.ts'
import { checkPaths, pathChecker } from './rules/paths.ts'
import { checkPublicAddress } from './rules/public-address.ts'
import { checkResource } from './rules/resources.ts'
import { checkSizes } from './rules/sizes.ts'
import { checkTokenElsewhere } from './rules/token-elsewhere.ts'
import { checkTransitions } from './rules/transitions.ts'
import { checkVariableNames } from './rules/variable-names.ts'
import { outerVariables, type Visible, visibleVariables } from './variables.ts'

/** What a check needs to know besides the definition. */
export interface CheckOptions {
  /** How the definition will be deployed: an EXPRESS machine waits for nothing. @default 'STANDARD' */
  readonly type?: 'STANDARD' | 'EXPRESS'
  /**
   * The subnets, as the definition names them, that reach the internet by public addresses only. Fargate tasks in them are
   * checked for one. @default none is known
   */
  readonly publicSubnets?: readonly string[]
}

const none: Visible = new Set()

/** What `checkDefinition` finds, with the given tools. */
export function findProblems(
  definition: unknown,
  { type = 'STANDARD', publicSubnets = [] }: CheckOptions,
  tools: CheckTools,
): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (code, path, message, hint) => problems.push({ code, severity: problemCodes[code], path, message, hint })
  if (!isJsonObject(definition)) {
    report('NOT_A_DEFINITION', '/', 'A definition is a JSON object', 'Write { "StartAt": …, "States": { … } }')
    return problems
  }
  const graphs = readGraphs(definition, type)
  const variables = visibleVariables(graphs)
  const subnets = new Set(publicSubnets)
  for (const graph of graphs) {
    const visible = variables.get(graph) ?? none
    const outer = outerVariables(graph, variables) ?? none
    const checkPath = pathChecker(visible, report)
    checkGraphFields(graph, report)
    for (const state of graph.states.values()) {
      checkStateFields(state, report)
      checkAlternatives(state, report)
      checkErrorHandling(state, tools.sdk, report)
      checkChoices(state, report)
      checkResource(state, tools.sdk, report)
      checkTokenElsewhere(state, report)
      checkCredentials(state, report)
      checkPublicAddress(state, subnets, report)
      checkVariableNames(state, outer, report)
      checkPaths(state, checkPath, report)
      checkJsonata(state, visible, tools, report)
    }
    checkTransitions(graph, report)
  }
  checkNames(graphs, report)
  checkMaps(graphs, report)
  checkSizes(definition, graphs, report)
  return problems
}
