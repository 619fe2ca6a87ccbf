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

/** Nobody's story: put together for this demo from a country, a family, a trade and a way that no source joins. */
const text = `(Diese Nachricht ist erfunden und gehört zur Demo.)

Guten Tag. Ich komme aus Madagaskar und arbeite seit dem Frühjahr in einer Baumschule. Vorher war ich in Portugal, in einer Fabrik für Fischkonserven. Von dort hat mich ein Vermittler mit dem Bus hergebracht.

Der Vorarbeiter hat meinen Pass. Er sagt, ich muss erst die Reise und das Bett abarbeiten. Vom Lohn bleibt fast nichts, und wie viel ich noch schulde, sagt er nicht. Vor zwei Wochen habe ich mich an der Hand verletzt, zum Arzt durfte ich nicht.

Mein Bruder zu Hause kümmert sich um unsere Großeltern. Er weiß nicht, wie es hier ist.

Darf ich dort weggehen? Und was ist mit meinem Lohn?`;

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
	const writtenOn = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
	const message = { threadKey, text, writtenOn, language: 'de', forWhom: 'self', ageGroup: 'adult' } as const;
	const envelope = due(await sealFirstMessage(publicKey, { centreId, epoch }, message));
	const { tokenHash } = await intakeToken(threadKey);
	const body = { centreId, epoch, envelope: toB64(envelope), deletionHash: toB64(tokenHash) };
	const request = new Request('http://demo.invalid/x/intake', { method: 'POST', body: JSON.stringify(body) });
	const answer = await answerChannel(db, request, 'intake', now);
	if (answer.status !== 201) throw new Error(`the intake answered ${answer.status}: ${await answer.text()}`);
	return { words: secretToWords(secret, wordList), text };
}
