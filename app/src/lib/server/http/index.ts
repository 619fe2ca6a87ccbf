export { contentPolicy } from './content-policy.ts';
export { answerJson, type BodyProblem, readJson } from './json.ts';
export { type FieldProblem, readBytes, readCount, readList, readText, toBytes } from './json-fields.ts';
export { createLog, type Log, type LogLevel } from './log.ts';
export { originsFrom } from './origins.ts';
export { repeatDaily } from './repeat-daily.ts';
export { type ServeOptions, type Serving, serve } from './serve.ts';
