import { fileSize } from '#lib/client/file-size.ts';
import type {
	ConversationExport,
	ExportedFile,
	ExportedMessage,
} from '#lib/client/staff/export-conversation.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';
import { languageName } from './language-name.ts';
import { missingSentences } from './missing-sentences.ts';
import { shapeName } from './shape-name.ts';
import { sideName } from './side-name.ts';
import { topicName } from './topic-name.ts';

/** All that an editor may begin a new line at. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * An exported conversation for people to read. What somebody wrote is indented, line by line: nothing in it can look
 * like the head of another message.
 */
export function exportAsText(exported: ConversationExport): string {
	const { centre, exportedOn, language, topic, missing, messages } = exported;
	const head = [
		m.inbox_export_head({ day: formatDay(exportedOn) }),
		m.inbox_export_head_centre({ name: centre }),
		m.inbox_export_head_language({ language: languageName(language) }),
		...(topic === null ? [] : [m.inbox_export_head_topic({ topic: topicName(topic) })]),
		'',
		m.inbox_export_notes(),
		...(messages.some(({ safety }) => safety) ? [m.inbox_export_safety_inside()] : []),
		...missingSentences(missing),
	];
	const parts = [head.join('\n'), ...messages.map((one, at) => messageText(one, at + 1, centre))];
	return `${parts.join('\n\n')}\n`;
}

function messageText(message: ExportedMessage, number: number, centre: string): string {
	const { side, day, text, isAutomatic, safety, files = [] } = message;
	const facts = [
		`${number}. ${side === 'centre' ? centre : sideName(side)}`,
		formatDay(day),
		...(isAutomatic ? [m.team_automatic()] : []),
		...(safety ? [safety === 'question' ? m.inbox_safety_asked() : m.inbox_safety_answered()] : []),
	];
	const words = text === '' ? m.file_no_text() : text;
	const lines = words.split(lineBreak).map((line) => `    ${line}`.trimEnd());
	return [facts.join(', '), ...lines, ...files.map(fileLine)].join('\n');
}

function fileLine(file: ExportedFile): string {
	if ('isDeleted' in file) return m.inbox_export_file_deleted();
	if ('atMostBytes' in file) return m.inbox_export_file_closed({ size: fileSize(file.atMostBytes, 'de') });
	const { name, kind, bytes } = file;
	const words = kind === 'other' ? m.inbox_export_file_other() : shapeName(kind);
	return m.inbox_export_file({ name, kind: words, size: fileSize(bytes, 'de') });
}
