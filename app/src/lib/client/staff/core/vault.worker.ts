import { answerCalls } from '../../worker/answer-calls.ts';
import { createVaultCore } from './vault-core.ts';

// The worker that holds the keys. It has no network: its answer's content policy allows none.
answerCalls(
	globalThis as never,
	createVaultCore(() => Date.now()),
);
