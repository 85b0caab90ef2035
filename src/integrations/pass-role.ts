import type { Grant } from '../core/index.ts'
import type { Known } from './arn.ts'

/** Lets the machine hand exactly these roles to exactly this service. Nothing where there are none. */
export const passRole = (roles: readonly Known[], service: string): readonly Grant[] =>
  roles.length === 0
    ? []
    : [{ actions: ['iam:PassRole'], resources: roles, conditions: { StringEquals: { 'iam:PassedToService': service } } }]
