import { answerCalls } from '../worker/answer-calls.ts';
import { seekerCore } from './core/seeker-core.ts';

answerCalls(globalThis as unknown as Parameters<typeof answerCalls>[0], seekerCore());
