export { channelLimitBytes, pieceLimitBytes } from './body-limit.ts';
export { compressed } from './compressed.ts';
export { contentPolicy } from './content-policy.ts';
export { answerJson, type BodyProblem, readBody, readJson } from './json.ts';
export {
	type FieldProblem,
	readBytes,
	readCount,
	readList,
	readText,
	toBytes,
	toText,
} from './json-fields.ts';
export { createLog, type Log, type LogLevel } from './log.ts';
export { originsFrom } from './origins.ts';
export { repeatDaily } from './repeat-daily.ts';
export { securityHeaders } from './security-headers.ts';
export { type ServeOptions, type Serving, serve } from './serve.ts';
export { isWorkerFile, workerPolicy } from './worker-policy.ts';
