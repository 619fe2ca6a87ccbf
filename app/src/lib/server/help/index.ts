export { type OtherService, otherServiceFrom } from './other-service.ts';
export { quickExitUrlFrom } from './quick-exit-url.ts';
