export { contentPolicy } from './content-policy.ts';
export { createLog, type Log, type LogLevel } from './log.ts';
export { originsFrom } from './origins.ts';
export { type ServeOptions, type Serving, serve } from './serve.ts';
