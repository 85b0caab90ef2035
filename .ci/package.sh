#!/usr/bin/env bash
# Packs the package, checks its shape, installs it into an empty folder, and uses it from plain JavaScript.
set -euo pipefail
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --pack-destination "$work"
tarball=$(echo "$work"/*.tgz)
npx publint --strict "$tarball"
npx attw "$tarball" --profile esm-only
npx knip
cd "$work"
npm init -y >/dev/null
npm pkg set type=module
npm install "$tarball"
cat >machine.js <<'JS'
import { stateMachine, toAsl } from 'stepwright'
const machine = stateMachine('Hello').pass('Greet', { output: () => ({ greeting: 'hello' }) }).end()
if (toAsl(machine).definition.StartAt !== 'Greet') throw new Error('The packed library does not compile a machine.')
JS
node machine.js

# A project that writes declarations names every type that it exports, and reaches each through the package's own entries.
npm install --save-dev zod@4 @types/node@20 @aws-sdk/client-s3@3
cp "$root"/test/states/guide/{languages,orders}.ts "$root"/test/states/exported-flows.ts "$root"/test/testing/guide/refund.ts .
cat >resources.ts <<'TS'
import { dockerImage, dynamodb, dynamodbTable, fargateCluster, s3Bucket, service, snsTopic, sqsQueue, stateMachine, toAsl } from 'stepwright'
import { athena, sqs } from 'stepwright/integrations'
import { simulate, succeed, virtualClock } from 'stepwright/testing'
import { z } from 'zod'
export const topic = snsTopic('Topic')
export const queue = sqsQueue('Queue')
export const bucket = s3Bucket('Bucket')
export const table = dynamodbTable('Table', { partitionKey: 'id', sortKey: { name: 'at', type: 'N' }, item: z.object({ id: z.string(), at: z.number() }) })
export const image = dockerImage({ repository: 'declared' })
export const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })
export const machine = stateMachine('Declared', { input: z.object({ id: z.string() }) })
  .task('Run', ({ input }) => cluster.runTask({ command: ['run', input.id] }))
  .task('Keep', () => dynamodb.putItem({ table, item: { id: 'a', at: 1 } }))
  .task('Query', () => athena.startQueryExecution.sync({ queryString: 'SELECT 1', access: [] }))
  .task('Ask', ({ context }) => sqs.sendMessage.waitForTaskToken({ queue, body: { token: context.Task.Token } }), { timeout: '1 hour' })
  .end()
export const compiled = toAsl(machine)
export const declared = service('declared').step(image).step(cluster).step(topic).step(machine)
export const clock = virtualClock()
export const mock = succeed({ id: 'a' })
export const run = () => simulate(stateMachine('Empty').pass('Only').end(), { input: {} })
TS
echo '{"compilerOptions":{"target":"es2023","module":"nodenext","strict":true,"declaration":true,"outDir":"declared","skipLibCheck":true,"types":["node"]}}' >tsconfig.json
"$root/node_modules/.bin/tsc" -p .
echo '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}' >good.asl.json
npx stepwright validate good.asl.json
echo '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}' >bad.asl.json
status=0
npx stepwright validate bad.asl.json || status=$?
[ "$status" -eq 2 ] || { echo "validate ended with $status for a wrong definition, not 2"; exit 1; }
