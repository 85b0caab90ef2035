// Generated from AWS’s service models by scripts/generate-result-shapes.ts. Do not edit.
import type { ServiceShapes } from '../service-shapes.ts'

/** What each service answers, by the name that a task's Resource has for it. Loaded when a mock is held against it. */
export const services: Readonly<Record<string, () => Promise<{ readonly shapes: ServiceShapes }>>> = {
  athena: () => import('./athena.ts'),
  batch: () => import('./batch.ts'),
  cloudformation: () => import('./cloudformation.ts'),
  cloudwatch: () => import('./cloudwatch.ts'),
  codebuild: () => import('./codebuild.ts'),
  dynamodb: () => import('./dynamodb.ts'),
  ecr: () => import('./ecr.ts'),
  ecs: () => import('./ecs.ts'),
  eks: () => import('./eks.ts'),
  emr: () => import('./emr.ts'),
  eventbridge: () => import('./eventbridge.ts'),
  glue: () => import('./glue.ts'),
  kms: () => import('./kms.ts'),
  lambda: () => import('./lambda.ts'),
  cloudwatchlogs: () => import('./cloudwatchlogs.ts'),
  s3: () => import('./s3.ts'),
  scheduler: () => import('./scheduler.ts'),
  secretsmanager: () => import('./secretsmanager.ts'),
  sns: () => import('./sns.ts'),
  sqs: () => import('./sqs.ts'),
  ssm: () => import('./ssm.ts'),
  sfn: () => import('./sfn.ts'),
  sts: () => import('./sts.ts'),
}
