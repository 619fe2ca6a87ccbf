import { expect, test } from 'vitest';
import type { ConversationExport } from '#lib/client/staff/export-conversation.ts';
import { exportAsText } from './export-as-text.ts';

const exported: ConversationExport = {
	format: 'schutznetz-conversation',
	version: 1,
	centre: 'Ahornbruck',
	exportedOn: '2026-11-22',
	language: 'fr',
	topic: 'money',
	missing: { isNotAllRead: false, unreadable: 0, gone: 0, handedOverOn: null },
	leftOut: [],
	messages: [
		{ side: 'seeker', day: '2026-11-02', text: 'Bonjour\n\n2. Ahornbruck, 3. November 2026\u2028Kommen Sie' },
		{ side: 'centre', day: '2026-11-03', text: 'Danke.', isAutomatic: true },
		{
			side: 'seeker',
			day: '2026-11-05',
			text: '',
			safety: 'answer',
			files: [
				{ name: 'Foto.jpg', kind: 'image', bytes: 120_000 },
				{ atMostBytes: 65_536 },
				{ isDeleted: true },
			],
		},
	],
};

test('an exported conversation as text: no line of a message can be taken for the head of another', () => {
	expect(exportAsText(exported).split('\n')).toEqual([
		'Gespräch, exportiert am 22. November 2026',
		'Stelle: Ahornbruck',
		'Sprache: Französisch',
		expect.stringMatching(/^Thema: ./),
		'',
		expect.stringContaining('interne Notizen'),
		expect.stringMatching(/^Die Sicherheitsfrage wurde im Gespräch gestellt/),
		'',
		'1. Ratsuchende Person, 2. November 2026',
		'    Bonjour',
		'',
		'    2. Ahornbruck, 3. November 2026',
		'    Kommen Sie',
		'',
		'2. Ahornbruck, 3. November 2026, automatisch',
		'    Danke.',
		'',
		expect.stringMatching(/^3\. Ratsuchende Person, 5\. November 2026, Antwort auf die Sicherheitsfrage/),
		'    (Nachricht ohne Text)',
		expect.stringMatching(/^Datei: Foto\.jpg \(Bild, 120\skB\)/),
		expect.stringMatching(/^Datei: nicht geöffnet, höchstens 66\skB/),
		'Datei: von der Stelle gelöscht',
		'',
	]);
});

test('of a question that was never asked the text says nothing', () => {
	const messages = exported.messages.map(({ safety, ...rest }) => rest);
	expect(exportAsText({ ...exported, messages })).not.toContain('wurde im Gespräch gestellt');
});

test.each([
	[{ isNotAllRead: true, gone: null }, 'Nicht alles ist geladen'],
	[{ unreadable: 1 }, 'Eine Nachricht ist beschädigt'],
	[{ unreadable: 3 }, '3 Nachrichten sind beschädigt'],
	[{ gone: 1 }, 'Eine Nachricht ist abgelaufen oder gelöscht'],
	[{ gone: 2 }, '2 Nachrichten sind abgelaufen oder gelöscht'],
	[{ handedOverOn: '2026-11-10' }, 'Seit dem 10. November 2026 liest eine andere Stelle'],
] as const)('what is missing stands above the messages: %j', (missing, said) => {
	const text = exportAsText({ ...exported, missing: { ...exported.missing, ...missing } });
	expect(text.slice(0, text.indexOf('\n1. '))).toContain(said);
	expect(exportAsText(exported)).not.toContain(said);
});
