import type { Action } from '../../src/states/index.ts'

/** Actions of each pattern, for types only. */
export declare const echo: <Result, Errors extends string = never>(parameters: object) => Action<Result, Errors, 'REQUEST_RESPONSE'>
export declare const job: <Result>(parameters: object) => Action<Result, never, 'RUN_JOB'>
export declare const token: <Result>(parameters: object) => Action<Result, never, 'WAIT_FOR_TASK_TOKEN'>
