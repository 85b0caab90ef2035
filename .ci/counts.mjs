// Counts the tests of vitest's JSON report: `passed failed skipped`. A file that could not be loaded counts as a failure.
import { readFileSync } from 'node:fs'

let report
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
} catch {
  console.log('0 1 0')
  process.exit(0)
}
const broken = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
)
console.log(report.numPassedTests, report.numFailedTests + broken.length, report.numPendingTests + report.numTodoTests)
