import {
	deriveMailbox,
	LABELS,
	openFirstMessage,
	openMessage,
	openSealed,
	openWithKey,
	slotAt,
	verify,
} from '@schutznetz/vault';
import { hex, toHex } from '../../../packages/vault/src/testing/hex.ts';
import answers from '../../../packages/vault/src/testing/known-answers/release-0.1.0.json' with {
	type: 'json',
};
import { peopleDifferences } from './open-known-people.ts';

/** What did not come out as the release that stored it says; runs in a worker of a browser. */
async function differences(): Promise<string[]> {
	const wrong: string[] = [];
	const check = (name: string, isRight: boolean) => {
		if (!isRight) wrong.push(name);
	};
	for (const { form, bits, instanceId, pin, threadKey } of answers.secrets) {
		const secret = { form: form === 8 ? 8 : 12, bits: hex(bits) } as const;
		const mailbox = await deriveMailbox(secret, { instanceId, pin });
		check(`mailbox of ${form} words, PIN "${pin}"`, toHex(mailbox.threadKey) === threadKey);
	}
	const { keyed, sealed, signed, thread, firstMessage } = answers;
	const context = { label: LABELS.message, data: keyed.data };
	const content = (opened: Awaited<ReturnType<typeof openWithKey>>) =>
		opened.ok ? new TextDecoder().decode(opened.value) : opened.error.kind;
	check(
		'closed with a key',
		content(await openWithKey(hex(keyed.key), hex(keyed.envelope), context)) === keyed.content,
	);
	check(
		'sealed',
		content(await openSealed(hex(sealed.seed), hex(sealed.envelope), context)) === sealed.content,
	);
	const signedBytes = new TextEncoder().encode(signed.content);
	check('signed', verify(hex(signed.publicKey), LABELS.message, signedBytes, hex(signed.signature)));
	const threadKey = hex(thread.threadKey);
	const directionOf = (text: string) => (text === 'fromSeeker' ? 'fromSeeker' : 'fromCentre');
	for (const { direction, index, id } of thread.slots) {
		check(
			`slot ${direction} ${index}`,
			toHex((await slotAt(threadKey, directionOf(direction), index)).id) === id,
		);
	}
	for (const { direction, index, envelope, message } of thread.messages) {
		const opened = await openMessage(threadKey, directionOf(direction), index, hex(envelope));
		check(`message ${direction} ${index}`, opened.ok && opened.value.text === message.text);
	}
	const first = await openFirstMessage(hex(firstMessage.seed), firstMessage, hex(firstMessage.envelope));
	check('first message', first.ok && first.value.text === firstMessage.message.text);
	return wrong;
}

/** The worker's one answer. */
export type KnownAnswersReport = { readonly wrong: readonly string[] };

Promise.all([differences(), peopleDifferences()]).then(
	(wrong) => postMessage({ wrong: wrong.flat() }),
	(error: unknown) => postMessage({ wrong: [String(error)] }),
);
