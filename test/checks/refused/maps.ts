import {
  distributedMap,
  distributedMapInJsonata,
  ending,
  endingInJsonata,
  graphOf,
  inlineMap,
  pass,
  type Row,
  refused,
} from './definitions.ts'

const config = (ProcessorConfig: unknown): object => ending({ Type: 'Map', ItemProcessor: { ...graphOf('Item'), ProcessorConfig } })
const distributed = { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' }
const object = { Bucket: 'b', Key: 'k' }
const getObject = 'arn:aws:states:::s3:getObject'
const putObject = 'arn:aws:states:::s3:putObject'
const reader = (more: object): object => distributedMap({ ItemReader: { Resource: getObject, Parameters: object, ...more } })
const reading = (ReaderConfig: object): object => reader({ ReaderConfig })
const batches = (ItemBatcher: object): object => distributedMap({ ItemBatcher })
const writer = (ResultWriter: object): object => distributedMap({ ResultWriter })
const written = { Resource: putObject, Parameters: { Bucket: 'b' } }
const csv = { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' }
const labels = (Label: string): object => ({
  StartAt: 'A',
  States: {
    A: { Type: 'Map', Label: 'one', ItemProcessor: { ...graphOf('X'), ProcessorConfig: distributed }, Next: 'B' },
    B: { Type: 'Map', Label, ItemProcessor: { ...graphOf('Y'), ProcessorConfig: distributed }, End: true },
  },
})

/** A number that may not be negative, and has a form that is a path. */
const counts = (name: string): readonly Row<object>[] => [
  [`a ${name} below zero`, 'VALUE_INVALID', { [name]: -1 }, { [name]: 0 }],
  [`a ${name} in quotes`, 'VALUE_INVALID', { [name]: '1' }, { [name]: '${Number}' }],
  [`a ${name} and its path`, 'CONFLICTING_FIELDS', { [name]: 1, [`${name}Path`]: '$.n' }, { [`${name}Path`]: '$.n' }],
]

export const maps = [
  ...refused(ending, [
    ['a Map without a processor', 'MISSING_FIELD', { Type: 'Map' }, { Type: 'Map', ItemProcessor: graphOf('B') }],
    ['a processor that is a text', 'VALUE_INVALID', { Type: 'Map', ItemProcessor: 'B' }, { Type: 'Map', ItemProcessor: graphOf('B') }],
  ]),
  ...refused(inlineMap, [
    ['a processor and an iterator', 'CONFLICTING_FIELDS', { Iterator: graphOf('B') }, {}],
    ['a selector and parameters', 'CONFLICTING_FIELDS', { ItemSelector: {}, Parameters: {} }, { ItemSelector: {} }],
    ['items without a path', 'PATH_INVALID', { ItemsPath: 'items' }, { ItemsPath: '$.items' }],
    ['items by a path of many', 'PATH_NOT_REFERENCE', { ItemsPath: '$.items[*]' }, { ItemsPath: '$.items[0]' }],
    ['Items in JSONPath', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Items: [1] }, {}],
    ['a reader of an inline Map', 'FIELD_UNSUPPORTED', { ItemReader: { Resource: getObject, Parameters: object } }, {}],
    ['batches of an inline Map', 'FIELD_UNSUPPORTED', { ItemBatcher: { MaxItemsPerBatch: 1 } }, {}],
    ['a writer of an inline Map', 'FIELD_UNSUPPORTED', { ResultWriter: written }, {}],
    ...counts('MaxConcurrency'),
  ]),
  ...refused(config, [
    ['a mode in small letters', 'VALUE_INVALID', { Mode: 'inline' }, { Mode: 'INLINE' }],
    ['a distributed Map without a type', 'VALUE_INVALID', { Mode: 'DISTRIBUTED' }, distributed],
    ['a type of execution that is none', 'VALUE_INVALID', { ...distributed, ExecutionType: 'FAST' }, distributed],
    ['a field that the config does not have', 'FIELD_UNSUPPORTED', { ...distributed, MaxConcurrency: 1 }, distributed],
  ]),
  ...refused(config, [['a distributed Map in an EXPRESS machine', 'EXPRESS_UNSUPPORTED', distributed, { Mode: 'INLINE' }]], 'EXPRESS'),
  ...refused(distributedMap, [
    ['101 percent of failures', 'VALUE_INVALID', { ToleratedFailurePercentage: 101 }, { ToleratedFailurePercentage: 99.5 }],
    ...counts('ToleratedFailureCount'),
    ...counts('ToleratedFailurePercentage'),
    ['a label of 41 characters', 'LABEL_INVALID', { Label: 'x'.repeat(41) }, { Label: 'x'.repeat(40) }],
    ['a label with a space', 'LABEL_INVALID', { Label: 'a b' }, { Label: 'a-b' }],
    ['a reader without a resource', 'MISSING_FIELD', { ItemReader: { Parameters: object } }, {}],
  ]),
  ...refused(labels, [['a label that another Map has', 'DUPLICATE_LABEL', 'one', 'two']]),
  ...refused(reader, [
    ['a reader of DynamoDB', 'VALUE_INVALID', { Resource: 'arn:aws:states:::dynamodb:getItem' }, { Resource: getObject }],
    ['a field that a reader does not have', 'FIELD_UNSUPPORTED', { Config: {} }, {}],
    ['a reader with arguments in JSONPath', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Arguments: object }, {}],
  ]),
  ...refused(
    (given: object) => distributedMapInJsonata({ ItemReader: { Resource: getObject, ...given } }),
    [['a reader with parameters in JSONata', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Parameters: object }, { Arguments: object }]],
  ),
  ...refused(reading, [
    ['a type of input that is none', 'VALUE_INVALID', { InputType: 'XML' }, { InputType: 'PARQUET' }],
    ['a CSV file whose header is nowhere', 'MISSING_FIELD', { InputType: 'CSV' }, csv],
    ['a CSV file that no manifest names', 'MISSING_FIELD', { InputType: 'CSV' }, { InputType: 'CSV', ManifestType: 'ATHENA_DATA' }],
    ['a header in the last row', 'VALUE_INVALID', { ...csv, CSVHeaderLocation: 'LAST_ROW' }, csv],
    [
      'a header that is not given',
      'MISSING_FIELD',
      { ...csv, CSVHeaderLocation: 'GIVEN' },
      { ...csv, CSVHeaderLocation: 'GIVEN', CSVHeaders: ['a'] },
    ],
    ['a delimiter as it stands', 'VALUE_INVALID', { ...csv, CSVDelimiter: ',' }, { ...csv, CSVDelimiter: 'COMMA' }],
    ['less than no item', 'VALUE_INVALID', { ...csv, MaxItems: -1 }, { ...csv, MaxItems: 0 }],
    ['two limits of items', 'CONFLICTING_FIELDS', { ...csv, MaxItems: 1, MaxItemsPath: '$.n' }, { ...csv, MaxItemsPath: '$.n' }],
    ['a field that the config does not have', 'FIELD_UNSUPPORTED', { ...csv, Header: 'a' }, csv],
  ]),
  ...refused(batches, [
    ['a batch of any size', 'MISSING_FIELD', {}, { MaxItemsPerBatch: 1 }],
    ['a batch of nothing', 'VALUE_INVALID', { MaxItemsPerBatch: 0 }, { MaxItemsPerBatch: 1 }],
    ['a batch over 256 KiB', 'VALUE_INVALID', { MaxInputBytesPerBatch: 262_145 }, { MaxInputBytesPerBatch: 262_144 }],
    ['two sizes of a batch', 'CONFLICTING_FIELDS', { MaxItemsPerBatch: 1, MaxItemsPerBatchPath: '$.n' }, { MaxItemsPerBatchPath: '$.n' }],
    ['a field that a batch does not have', 'FIELD_UNSUPPORTED', { MaxItemsPerBatch: 1, Size: 1 }, { MaxItemsPerBatch: 1, BatchInput: 1 }],
  ]),
  ...refused(writer, [
    ['a writer with nothing in it', 'MISSING_FIELD', {}, written],
    ['a writer that reads', 'VALUE_INVALID', { ...written, Resource: getObject }, written],
    [
      'a form of output that is none',
      'VALUE_INVALID',
      { ...written, WriterConfig: { OutputType: 'CSV', Transformation: 'NONE' } },
      { ...written, WriterConfig: { OutputType: 'JSONL', Transformation: 'NONE' } },
    ],
    [
      'a transformation that is none',
      'VALUE_INVALID',
      { ...written, WriterConfig: { OutputType: 'JSON', Transformation: 'SMALL' } },
      { ...written, WriterConfig: { OutputType: 'JSON', Transformation: 'FLATTEN' } },
    ],
  ]),
  ...refused(endingInJsonata, [
    [
      'a path of items in JSONata',
      'FIELD_FOR_OTHER_QUERY_LANGUAGE',
      { Type: 'Map', ItemsPath: '$.a', ItemProcessor: { StartAt: 'I', States: { I: pass } } },
      { Type: 'Map', Items: '{% $states.input.a %}', ItemProcessor: { StartAt: 'I', States: { I: pass } } },
    ],
    [
      'items that are a text',
      'VALUE_INVALID',
      { Type: 'Map', Items: 'a', ItemProcessor: { StartAt: 'I', States: { I: pass } } },
      { Type: 'Map', Items: ['a'], ItemProcessor: { StartAt: 'I', States: { I: pass } } },
    ],
  ]),
]
