export { quickExitUrlFrom } from './quick-exit-url.ts';
