import { dayInBerlin } from '@schutznetz/kernel';
import {
	deriveMailbox,
	intakeToken,
	newSecret,
	sealFirstMessage,
	secretToWords,
	toB64,
} from '@schutznetz/vault';
import { answerChannel } from '../app/src/lib/server/counselling/index.ts';
import type { Db } from '../app/src/lib/server/db/index.ts';
import { due } from './due.ts';

/** Written by the invented person whose facts, as a counsellor would note them later, stand in `client.json`. */
const text = `(Diese Nachricht ist erfunden und gehört zur Demo.)

Guten Tag. Ich komme aus Osch in Kirgisistan. Zuerst war ich ein Jahr auf Malta in einer Küche, im Frühjahr bin ich nach Deutschland gekommen, in einen Gartenbaubetrieb.

Dort musste ich von früh bis in die Nacht arbeiten und habe kaum Geld bekommen. Im August bin ich weggegangen. Ich schlafe jetzt bei einem Cousin.

Vom Amt habe ich einen Brief mit einer Frist. Ich verstehe ihn nicht ganz.

Meine zwei Geschwister zu Hause warten auf Geld von mir. Kann ich meinen Lohn noch bekommen? Und muss ich jetzt ausreisen?`;

/** A seeker's way back into the mailbox. */
export interface SentMessage {
	readonly words: readonly string[];
	readonly text: string;
}

/** Seals and sends a first message as the seeker's browser does, through the same handler that answers browsers. */
export async function sendFirstMessage(
	db: Db,
	to: { readonly centreId: string; readonly epoch: number; readonly publicKey: Uint8Array },
	instanceId: string,
	wordList: readonly string[],
	now: Temporal.Instant,
): Promise<SentMessage> {
	const secret = newSecret(8);
	const { threadKey } = await deriveMailbox(secret, { instanceId });
	const { centreId, epoch, publicKey } = to;
	const writtenOn = dayInBerlin(now).toString();
	const message = { threadKey, text, writtenOn, language: 'de', forWhom: 'self', ageGroup: 'adult' } as const;
	const envelope = due(await sealFirstMessage(publicKey, { centreId, epoch }, message));
	const { tokenHash } = await intakeToken(threadKey);
	const body = { centreId, epoch, envelope: toB64(envelope), deletionHash: toB64(tokenHash) };
	const request = new Request('http://demo.invalid/x/intake', { method: 'POST', body: JSON.stringify(body) });
	const answer = await answerChannel(db, request, 'intake', now, { workBits: 0, firstMessagesPerDay: 1000 });
	if (answer.status !== 201) throw new Error(`the intake answered ${answer.status}: ${await answer.text()}`);
	return { words: secretToWords(secret, wordList), text };
}
