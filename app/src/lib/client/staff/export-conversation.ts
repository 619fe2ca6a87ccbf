import { PIECE_CONTENT_BYTES } from '@schutznetz/vault/public';
import type { FilePlace } from './core/files.ts';
import type { FileShape } from './file-shape.ts';
import type { InboxEntry } from './inbox.svelte.ts';
import { type Side, type WrittenText, writtenTexts } from './written-texts.ts';

type FileFacts = {
	/** Under which the viewer saves it. */
	readonly name: string;
	/** Told by its bytes. */
	readonly kind: FileShape;
	readonly bytes: number;
};
/** What is known of a file here: it was opened, or deleted by the team. */
export type KnownFile = FileFacts | { readonly isDeleted: true };
/** Of a file that was not opened nothing is known but its room, and not whether it is still there. */
export type ExportedFile = KnownFile | { readonly atMostBytes: number };
export type ExportedMessage = {
	readonly side: Side;
	/** 'YYYY-MM-DD' */
	readonly day: string;
	readonly text: string;
	readonly isAutomatic?: true;
	readonly safety?: 'question' | 'answer';
	readonly files?: readonly ExportedFile[];
};
/** What belongs to the conversation and could not be put in. */
export type Missing = {
	/** Not everything was read: there may be older messages, and newer ones. */
	readonly isNotAllRead: boolean;
	/** Messages that are there and do not open. */
	readonly unreadable: number;
	/** Messages that have expired or were deleted; null where not everything was read. */
	readonly gone: number | null;
	/** 'YYYY-MM-DD': since then another centre reads; null where none does. */
	readonly handedOverOn: string | null;
};
/** What a conversation looks like outside; `docs/protocol.md` § 10 describes it for other services. */
export type ConversationExport = {
	readonly format: 'schutznetz-conversation';
	readonly version: 1;
	readonly centre: string;
	/** 'YYYY-MM-DD' */
	readonly exportedOn: string;
	/** BCP 47 */
	readonly language: string;
	readonly topic: string | null;
	readonly missing: Missing;
	/** What is never in it. */
	readonly leftOut: readonly string[];
	readonly messages: readonly ExportedMessage[];
};

/** The safety question as the team has noted it; where it was asked, question and answer are messages. */
const leftOut = ['file-contents', 'notes', 'drafts', 'safety-question', 'case'];

/** Tells a file of a conversation from its others. */
export const fileKey = ({ direction, index, file }: Omit<FilePlace, 'conversationId'>): string =>
	`${direction}/${index}/${file}`;

/** A name that tells nothing: it stays in the list of downloads. */
export const exportName = (exportedOn: string, ending: 'json' | 'txt'): string =>
	`export-${exportedOn}.${ending}`;

/**
 * What of a conversation is not here.
 *
 * @param isCurrent - false where its thread could not be asked, or is being read just now
 */
export function missingOf(
	{ conversation, thread }: Pick<InboxEntry, 'conversation' | 'thread'>,
	isCurrent: boolean,
): Missing {
	const isNotAllRead = !isCurrent || thread?.hasMore !== false;
	return {
		isNotAllRead,
		unreadable: thread?.damaged ?? 0,
		gone: isNotAllRead ? null : (thread?.gone ?? 0),
		handedOverOn: conversation.handOver?.on ?? null,
	};
}

/**
 * A conversation as it leaves the house: its texts, and nothing that the team keeps for itself.
 *
 * @param knownFiles - by `fileKey`
 */
export function exportConversation(
	{ conversation, thread }: Pick<InboxEntry, 'conversation' | 'thread'>,
	{
		knownFiles,
		...about
	}: Pick<ConversationExport, 'centre' | 'exportedOn' | 'missing'> & {
		readonly knownFiles: ReadonlyMap<string, KnownFile>;
	},
): ConversationExport {
	const messageOf = ({ side, writtenOn, text, isAutomatic, safety, files, ...place }: WrittenText) => ({
		side,
		day: writtenOn,
		text,
		...(isAutomatic && { isAutomatic }),
		...(safety && { safety }),
		...(files && {
			files: files.map(
				(pieces, file): ExportedFile =>
					knownFiles.get(fileKey({ ...place, file })) ?? { atMostBytes: pieces * PIECE_CONTENT_BYTES },
			),
		}),
	});
	return {
		format: 'schutznetz-conversation',
		version: 1,
		centre: about.centre,
		exportedOn: about.exportedOn,
		language: conversation.language,
		topic: conversation.topic ?? null,
		missing: about.missing,
		leftOut,
		messages: writtenTexts(conversation, thread).map(messageOf),
	};
}
