// Runs as a worker in Chromium; `vault-in-browser.ts` bundles it and starts it.
import {
	deriveMailbox,
	newPersonalKeys,
	newSecret,
	openMessage,
	publicKeysOf,
	sealMessage,
	unwrapSecret,
	wrapSecretFor,
} from '@schutznetz/vault';
import { median } from './median.ts';

/** What a worker measured, in milliseconds; medians of rounds. */
export interface VaultTimes {
	readonly threads: number;
	/** One message of each thread, its key at hand: derived, checked, opened, unpadded, parsed. */
	readonly openThreadsMs: number;
	/** As many bytes of bare AES-GCM, a key each, imported and opened by WebCrypto. */
	readonly bareWebCryptoMs: number;
	/** One key of a conversation: unsealed and its signature checked. */
	readonly unwrapKeyMs: number;
	/** From eight words to the mailbox: 64 MiB, three passes. */
	readonly eightWordsMs: number;
	/** From twelve words: 19 MiB, two passes. */
	readonly twelveWordsMs: number;
}

const threads = 1000;
const rounds = 5;
const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));
const alone = { name: 'AES-GCM', iv: new Uint8Array(12) };

async function timed(work: () => Promise<unknown>): Promise<number> {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}

async function measure(): Promise<VaultTimes> {
	const message = { text: 'Ja, Sie dürfen gehen.', writtenOn: '2026-11-21' };
	const sealed: { key: Uint8Array<ArrayBuffer>; envelope: Uint8Array; bare: ArrayBuffer }[] = [];
	while (sealed.length < threads) {
		const key = random(32);
		const envelope = await sealMessage(key, 'fromCentre', 0, message);
		if (!envelope.ok) throw new Error(envelope.error.kind);
		const bareKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
		const bare = await crypto.subtle.encrypt(alone, bareKey, random(envelope.value.length));
		sealed.push({ key, envelope: envelope.value, bare });
	}
	const openAll = async (): Promise<void> => {
		for (const { key, envelope } of sealed) {
			const opened = await openMessage(key, 'fromCentre', 0, envelope);
			if (!opened.ok) throw new Error(opened.error.kind);
		}
	};
	const openBare = async (): Promise<void> => {
		for (const { key, bare } of sealed) {
			const bareKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
			await crypto.subtle.decrypt(alone, bareKey, bare);
		}
	};

	const keys = newPersonalKeys();
	const { sealing, signing } = await publicKeysOf(keys);
	const id = crypto.randomUUID();
	const place = { objectId: `conversation/${id}`, memberId: id };
	const wrapped = await wrapSecretFor(sealing, random(32), {
		...place,
		by: { memberId: id, signingSeed: keys.signingSeed },
	});
	const unwrap = async (): Promise<void> => {
		const opened = await unwrapSecret(keys.sealingSeed, wrapped, { ...place, signers: [{ id, signing }] });
		if (!opened.ok) throw new Error(opened.error.kind);
	};

	const instanceId = crypto.randomUUID();
	const times: Record<'open' | 'bare' | 'unwrap' | 'eight' | 'twelve', number[]> = {
		open: [],
		bare: [],
		unwrap: [],
		eight: [],
		twelve: [],
	};
	// The first round warms up and does not count.
	for (let round = 0; round <= rounds; round += 1) {
		const measured = {
			open: await timed(openAll),
			bare: await timed(openBare),
			unwrap: await timed(unwrap),
			eight: await timed(() => deriveMailbox(newSecret(8), { instanceId })),
			twelve: await timed(() => deriveMailbox(newSecret(12), { instanceId })),
		};
		if (round === 0) continue;
		for (const name of ['open', 'bare', 'unwrap', 'eight', 'twelve'] as const)
			times[name].push(measured[name]);
	}
	const rounded = (values: readonly number[]): number => Number(median(values).toFixed(1));
	return {
		threads,
		openThreadsMs: rounded(times.open),
		bareWebCryptoMs: rounded(times.bare),
		unwrapKeyMs: rounded(times.unwrap),
		eightWordsMs: rounded(times.eight),
		twelveWordsMs: rounded(times.twelve),
	};
}

const worker = globalThis as unknown as { postMessage(times: VaultTimes): void };
worker.postMessage(await measure());
