import { type FieldRule, jsonata, jsonPath } from './field-rule.ts'
import type { ValueKind } from './value-kinds.ts'
import * as kind from './value-kinds.ts'

const both = (valueKind: ValueKind): FieldRule => ({ kind: valueKind })
const needed = (valueKind: ValueKind): FieldRule => ({ kind: valueKind, required: true })
const comment = { Comment: both(kind.text) }
const given = { Parameters: jsonPath(kind.any), Arguments: jsonata(kind.objectOrJsonata) }

/** What the parts of a Map may have that are objects of their own. What is not here the service refuses. */
export const mapPartFields = {
  ProcessorConfig: { ...comment, Mode: both(kind.mode), ExecutionType: both(kind.executionType) },
  ItemReader: { ...comment, ...given, Resource: needed(kind.readerResource), ReaderConfig: both(kind.object) },
  ReaderConfig: {
    ...comment,
    InputType: both(kind.inputType),
    CSVHeaderLocation: both(kind.headerLocation),
    CSVHeaders: both(kind.arrayOrJsonata),
    CSVDelimiter: both(kind.delimiter),
    ItemsPointer: both(kind.text),
    ManifestType: both(kind.text),
    Transformation: both(kind.text),
    MaxItems: both(kind.count),
    MaxItemsPath: jsonPath(kind.text),
  },
  ItemBatcher: {
    ...comment,
    MaxItemsPerBatch: both(kind.positive),
    MaxItemsPerBatchPath: jsonPath(kind.text),
    MaxInputBytesPerBatch: both(kind.batchBytes),
    MaxInputBytesPerBatchPath: jsonPath(kind.text),
    BatchInput: both(kind.any),
  },
  ResultWriter: { ...comment, ...given, Resource: both(kind.writerResource), WriterConfig: both(kind.object) },
  WriterConfig: { ...comment, OutputType: both(kind.outputType), Transformation: both(kind.transformation) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldRule>>>>

export type MapPart = keyof typeof mapPartFields
