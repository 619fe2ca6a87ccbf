import { inflateRawSync } from 'node:zlib';
import { lawDe } from '@schutznetz/law-de';
import { readDocument } from '@schutznetz/plans/readers';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../case/case-facts.ts';
import { createEngine } from '../case/engine.ts';
import { composeLetter } from './compose-letter.ts';
import { type Gap, gaps } from './gaps.ts';
import type { Letter, LetterBlock } from './letter.ts';
import { LetterDraft } from './letter-draft.svelte.ts';
import { type LetterTemplate, type LetterText, parties } from './letter-template.ts';
import { letterTemplates } from './letter-templates.ts';
import { letterToDocx } from './letter-to-docx.ts';
import { type LetterOffer, offerLetters } from './offer-letters.ts';

const engine = createEngine();
const asOf = '2026-11-21';
const offered = (answers: Answers): readonly LetterOffer[] => offerLetters(engine, answers, asOf);
const offerOf = (id: string, answers: Answers): LetterOffer => {
	const offer = offered(answers).find(({ template }) => template.id === id);
	if (!offer) throw new Error(`'${id}' is not offered`);
	return offer;
};
const draftOf = (offer: LetterOffer): LetterDraft => new LetterDraft(() => offer, {});

/** Everybody who may need a letter: nothing is known, so every right with a letter is open. */
const all = offered({});
const bedenkfrist: Answers = {
	'person.nationality': 'third',
	'residence.status': 'departure_period',
	'case.indicators': true,
	'case.indicators_emp': true,
	'case.fbs_assessment': true,
	'reflection.start_date': '2026-10-19',
};

const textsIn = (blocks: readonly LetterBlock[]): readonly string[] =>
	blocks.flatMap((block) => {
		if ('text' in block) return [block.text];
		if ('runs' in block) return [block.runs.map(({ text }) => text).join('')];
		const rows = 'lines' in block ? block.lines : block.items;
		return rows.map((row) => row.map(({ text }) => text).join(''));
	});
const wordsOf = ({ letter }: Letter): string => textsIn(letter).join('\n').replaceAll('\u00a0', ' ');
const textsOf = (template: LetterTemplate): readonly LetterText[] => [
	template.opening,
	...template.references,
	...template.requests,
	...template.grounds,
	...template.parts.flatMap(({ requests, grounds }) => [...requests, ...grounds]),
];
const plainOf = (texts: readonly LetterText[]): string =>
	texts.map((one) => one.filter((part) => typeof part === 'string').join('…')).join('\n');
const filled = Object.fromEntries(
	Object.entries(gaps).map(([gap, { kind }]) => [gap, kind === 'date' ? '2026-11-23' : `Wert ${gap}`]),
);

describe.each(letterTemplates.map((template) => [template.id, template] as const))('%s', (id, template) => {
	test('rests on rules that are law, and says with them what is a duty and what is discretion', () => {
		for (const { rule: name, modality } of template.parts) {
			const rule = lawDe.rules.find((one) => one.id === name);
			expect(rule?.modality, `${name} in the law`).toBe(modality);
		}
	});

	test('never claims what an authority may decide', () => {
		const discretionary = template.parts.filter(({ modality }) => modality === 'may');
		for (const { requests, grounds } of discretionary) {
			const words = plainOf([...requests, ...grounds]);
			expect(words).not.toMatch(/Anspruch auf|\bmuss\b|ist zu erteilen|hat .* zu setzen|verpflichtet/);
			if (requests.length > 0) expect(`${plainOf([template.opening])} ${words}`).toMatch(/nach Ermessen/);
		}
		expect(plainOf(textsOf(template))).not.toMatch(/\bSie haben Anspruch\b|zweifelsfrei|offensichtlich/);
	});

	test('names men not alone, writes paragraphs as they are cited, and no marker of its own', () => {
		const words = [
			plainOf(textsOf(template)),
			template.title,
			template.to,
			...Object.values(template.learns),
		];
		for (const text of words) {
			expect(text).not.toMatch(
				/(?<!\p{L})(?:Täter|Arbeitgeber|Zeuge|Anwalt|Rechtsanwalt|Antragsteller)s?n?(?![\p{L}*])/u,
			);
			expect(text).not.toMatch(/§\d|Abs\.\d|Absatz \d+ Satz|\[|\]|\{|\}|undefined/);
		}
	});

	test('says of each party what it learns, and never offers the place where the person lives', () => {
		for (const party of parties) expect(template.learns[party].length).toBeGreaterThan(40);
		expect(template.learns.address).toMatch(/Beratungsstelle/);
	});

	test('shows every gap that is not filled, and only those', () => {
		const offer = all.find((one) => one.template.id === id);
		if (!offer) throw new Error('not offered where nothing is known');
		const draft = draftOf(offer);
		const labels = draft.gaps.map((gap) => gaps[gap].label);
		expect(new Set(draft.letter.openGaps)).toEqual(new Set(labels));
		const marked = wordsOf(draft.letter).match(/\[[^\]]*\]/g) ?? [];
		expect(new Set(marked)).toEqual(new Set(labels.map((label) => `[${label}]`)));
		for (const gap of draft.gaps) {
			draft.values = { ...filled, [gap]: '  ' };
			expect(draft.letter.openGaps, gap).toEqual([gaps[gap].label]);
		}
		draft.values = filled;
		expect(draft.letter.openGaps).toEqual([]);
		expect(wordsOf(draft.letter)).not.toMatch(/[[\]]|undefined/);
		expect(wordsOf(draft.letter)).toContain('23.11.2026');
	});
});

describe('what is offered', () => {
	test('every letter where nothing is known: each right is open', () => {
		expect(all.map(({ template }) => template.id)).toEqual(letterTemplates.map(({ id }) => id));
		expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['open']));
	});

	test('a right that does not apply offers none', () => {
		const german = offered({ 'person.nationality': 'de' }).map(({ template }) => template.id);
		expect(german).not.toContain('bedenkfrist');
		expect(german).not.toContain('aufenthaltserlaubnis-25-4b');
		expect(german).toContain('soziale-entschaedigung');
		expect(german).toContain('beiordnung');
	});

	test('the letter itself tells the authority: that it does not know yet is no bar', () => {
		const unknown = offerOf('bedenkfrist', bedenkfrist);
		expect(unknown.status).toBe('applies');
		expect(unknown.brings).toEqual(['die Ausländerbehörde weiß von den Hinweisen']);
		const denied = offerOf('bedenkfrist', { ...bedenkfrist, 'abh.knows_indications': false });
		expect(denied.status).toBe('applies');
		expect(denied.parts[0]?.facts.map(({ fact }) => fact)).not.toContain('abh.knows_indications');
		const known = offerOf('bedenkfrist', { ...bedenkfrist, 'abh.knows_indications': true });
		expect(known.brings).toEqual([]);
	});

	test('no letter on a day without law, nor with answers that contradict each other', () => {
		expect(offerLetters(engine, {}, 'kein Tag')).toEqual([]);
		expect(offered({ 'person.age': 'kein Alter' })).toEqual([]);
	});
});

describe('the facts of a letter', () => {
	test('are those that carry the right, each as a sentence; what incriminates is marked and stays out', () => {
		const [part] = offerOf('bedenkfrist', {
			...bedenkfrist,
			'person.gender': 'f',
			'person.needy': true,
		}).parts;
		const names = part?.facts.map(({ fact }) => fact) ?? [];
		expect(names).toContain('case.indicators');
		expect(names).toContain('residence.status');
		expect(names).toContain('reflection.start_date');
		const day = part?.facts.find(({ fact }) => fact === 'reflection.start_date');
		expect(day?.isUsual).toBe(false);
		expect(names).not.toContain('person.gender');
		expect(names).not.toContain('person.needy');
		for (const { sentence } of part?.facts ?? []) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		const work = part?.facts.find(({ fact }) => fact === 'case.indicators_emp');
		expect(work).toMatchObject({ sensitive: 'workWithoutPermit', isUsual: false });
	});

	test('stand in the letter where they were chosen, and nowhere else', () => {
		const offer = offerOf('bedenkfrist', bedenkfrist);
		const draft = draftOf(offer);
		const { facts } = draft;
		expect(facts.length).toBeGreaterThan(3);
		for (const fact of facts) draft.setFact(fact.fact, false);
		const none = wordsOf(draft.letter);
		for (const { sentence } of facts) expect(none).not.toContain(sentence);
		for (const chosen of facts) {
			draft.setFact(chosen.fact, true);
			const words = wordsOf(draft.letter);
			expect(facts.filter(({ sentence }) => words.includes(sentence))).toEqual([chosen]);
			draft.setFact(chosen.fact, false);
		}
	});

	test('no letter holds a fact that was not chosen, on many cases with every answer', () => {
		for (const truth of [true, false]) {
			const answers: Record<string, unknown> = {};
			for (const [name, fact] of Object.entries(engine.facts)) {
				if (fact.type !== 'yesNo') continue;
				const next = { ...answers, [name]: truth };
				if (engine.problemsOf(next).length === 0) answers[name] = truth;
			}
			for (const offer of offered(answers)) {
				const choice = { ...draftOf(offer).choice, parts: offer.parts, facts: new Set<string>() };
				const words = wordsOf(composeLetter(choice));
				for (const { sentence } of offer.parts.flatMap(({ facts }) => facts)) {
					expect(words, offer.template.id).not.toContain(sentence);
				}
			}
		}
	});

	test('follow the answers while the letter is open', () => {
		let offer = offerOf('bedenkfrist', bedenkfrist);
		const draft = new LetterDraft(() => offer, {});
		expect(wordsOf(draft.letter)).toContain('Hinweise');
		offer = offerOf('bedenkfrist', { ...bedenkfrist, 'case.indicators': { unknown: 'doesNotKnow' } });
		const fresh = new LetterDraft(() => offer, {});
		expect(fresh.facts.map(({ fact }) => fact)).not.toContain('case.indicators');
	});
});

describe('the checklist for a lawyer', () => {
	const partsOf = (answers: Answers) => offerOf('anwaltliche-pruefung', answers).parts;
	const remedyRules = lawDe.rules.filter(
		({ modality, remedy = '', deadlines = [] }) =>
			modality !== 'gap' &&
			/Widerspruch|Eilantrag/.test([remedy, ...deadlines.map(({ states }) => states)].join(' ')),
	);

	test('is offered for every right against whose refusal something can be done', () => {
		const answers = { 'age.disputed': true };
		const offeredFor = new Set<string>(partsOf(answers).map(({ right }) => right.id));
		const later = ({ valid }: (typeof lawDe.rules)[number]) => valid.from > asOf;
		expect(
			remedyRules
				.filter((rule) => !later(rule))
				.map(({ id }) => id)
				.filter((id) => !offeredFor.has(id)),
		).toEqual([]);
		for (const id of ['COMP-01', 'SUB-02', 'SUB-07', 'CRIM-04', 'RES-40a', 'MIN-01']) {
			expect(offeredFor).toContain(id);
		}
		expect([...offeredFor].filter((id) => /^(?:DUTY-0[12]|LAB-08|MIN-08|CRIM-16)/.test(id))).toEqual([]);
	});

	test('says what is duty and discretion as the law does, and claims nothing', () => {
		for (const { part, right } of partsOf({})) {
			expect(part.modality, right.id).toBe(right.rule.modality);
			expect(part.grounds.length, right.id).toBeGreaterThan(0);
			if (part.modality === 'may') expect(plainOf(part.grounds)).not.toMatch(/Anspruch auf|ist zu erteilen/);
		}
	});

	test('asks first about what was decided, and bears its last day with the holidays of the Land', () => {
		const answers = {
			'person.nationality': 'de',
			'case.act_in_germany': true,
			'case.last_act_date': '2026-05-01',
			'comp.health_damage': true,
			'comp.physical_attack': true,
		};
		const daysOf = (decision: string, land: string | null) => {
			const offer = offerLetters(engine, { ...answers, 'comp.decision_date': decision }, asOf, land).find(
				({ template }) => template.id === 'anwaltliche-pruefung',
			);
			if (!offer) throw new Error('not offered');
			const draft = draftOf(offer);
			expect(draft.parts.map(({ right }) => right.id)).toContain('COMP-01');
			expect(draft.parts.every(({ right }) => right.deadlines.some(({ from }) => from))).toBe(true);
			const words = textsIn(draft.letter.letter).join('\n');
			const days = words.matchAll(/geht der Widerspruch gegen den Bescheid\. \((\S+)\)/g);
			return [...new Set([...days].map(([, day]) => day))];
		};
		expect(daysOf('2026-04-01', null)).toEqual(['04.05.2026']);
		expect(daysOf('2026-05-04', null)).toEqual(['04.06.2026']);
		expect(daysOf('2026-05-04', 'BY')).toEqual(['05.06.2026']);
	});
});

describe('a draft', () => {
	test('leaves a part out whose words alone reveal, until it is chosen', () => {
		const draft = draftOf(
			offerOf('lohn', {
				'person.nationality': 'third',
				'work.done': true,
				'work.wages_unpaid': true,
				'work.without_permit': true,
			}),
		);
		expect(draft.hasPart('COMP-10')).toBe(false);
		expect(wordsOf(draft.letter)).not.toMatch(/98a|ohne Erlaubnis/);
		draft.setPart('COMP-10', true);
		expect(wordsOf(draft.letter)).toContain('§ 98a Abs. 1 und 2 AufenthG');
		for (const { right } of draft.offer.parts) draft.setPart(right.id, false);
		expect(draft.parts).toHaveLength(1);
	});

	test('cites what it rests on, and not what could be held against the person', () => {
		const draft = draftOf(
			offerOf('soziale-entschaedigung', {
				'case.act_in_germany': true,
				'case.last_act_date': '2026-05-01',
				'comp.health_damage': true,
				'comp.physical_attack': true,
			}),
		);
		const words = wordsOf(draft.letter);
		expect(words).toMatch(/SGB XIV: § 13; § 7; § 4 Abs\. 4 und 5/);
		expect(words).not.toMatch(/§ 16 Abs|§ 17 Abs\. 1|§ 8 Abs\. 3/);
	});

	test('bears the address of the centre or of the lawyer', () => {
		const draft = draftOf(offerOf('bedenkfrist', bedenkfrist));
		expect(draft.letter.openGaps).toContain('Anschrift der Beratungsstelle');
		draft.careOf = 'lawyer';
		expect(draft.letter.openGaps).not.toContain('Anschrift der Beratungsstelle');
		expect(draft.letter.openGaps).toContain('Anschrift der Kanzlei');
	});

	test('lists what is enclosed, and nothing that was not ticked', () => {
		const draft = draftOf(offerOf('bedenkfrist', bedenkfrist));
		expect(wordsOf(draft.letter)).not.toContain('Vollmacht');
		draft.setEnclosure('Vollmacht', true);
		expect(wordsOf(draft.letter)).toContain('Vollmacht');
		expect(draft.possibleEnclosures).toContain('Schweigepflichtentbindung');
	});

	test('keeps what is to be checked apart from the letter', () => {
		const { letter, check } = draftOf(offerOf('bedenkfrist', bedenkfrist)).letter;
		const aside = textsIn(check).join('\n');
		expect(aside).toContain('Rechtsstand: 29.04.2026');
		expect(aside).toContain('GEAS');
		expect(aside).toContain('Art. 6 Richtlinie 2004/81/EG');
		expect(textsIn(letter)).toContain('Entwurf, vor dem Absenden prüfen (Rechtsstand: 29.04.2026)');
		expect(aside).toContain('Nicht im Text zu lesen: Geltung in dieser Fassung seit 26.11.2011');
		expect(textsIn(letter).join('\n')).not.toMatch(/GEAS|RES-01|Richtlinie 2004/);
	});

	test('tells a lawyer in the letter itself what else has to be known', () => {
		const { letter, check } = draftOf(
			offerOf('anwaltliche-pruefung', {
				'person.nationality': 'third',
				'residence.status': 'ae_25_4a_1',
				'proceedings.status': 'discontinued',
				'case.humanitarian_reasons': true,
			}),
		).letter;
		expect(check).toEqual([]);
		const words = textsIn(letter).join('\n');
		expect(words).toContain('lassen manche Behörden den Titel auslaufen');
		// Rights that are open stay out until they are chosen.
		expect(words).not.toContain('Titel nach § 25 Abs. 4b AufenthG: Sind die Gesichtspunkte');
	});

	test('says of an open right what is still to be found out, to whoever checks it and not to the authority', () => {
		const draft = draftOf(offerOf('bedenkfrist', { 'case.indicators': true, 'person.nationality': 'third' }));
		expect(draft.offer.status).toBe('open');
		expect(textsIn(draft.letter.check).join('\n')).toContain('Noch offen ist');
		expect(wordsOf(draft.letter)).not.toContain('Noch offen ist');
	});
});

describe('the DOCX', () => {
	const docx = async (letter: Letter): Promise<Uint8Array> =>
		new Uint8Array(await (await letterToDocx(letter)).arrayBuffer());
	const read = async (bytes: Uint8Array) => {
		const document = await readDocument(bytes, 'Entwurf.docx');
		if (!document.ok) throw new Error(document.error.kind);
		return document.value.blocks.flatMap((block) => ('text' in block ? [block] : []));
	};

	test('holds subject, requests, facts, places of the law, gaps and umlauts, in this order', async () => {
		const draft = draftOf(offerOf('bedenkfrist', bedenkfrist));
		draft.values = { person: 'Ömür Çelik-Groß', account: 'Erste Zeile\nzweite Zeile \u0001 & <b>' };
		const blocks = await read(await docx(draft.letter));
		const words = blocks.map(({ text }) => text).join('\n');
		const order = [
			'Ömür Çelik-Groß',
			'[Anschrift der Beratungsstelle]',
			'Ausreisefrist nach § 59 Abs. 7 AufenthG (Bedenk- und Stabilisierungsfrist)',
			'Sehr geehrte Damen und Herren',
			'mindestens drei Monate beträgt,',
			'Sachverhalt',
			'Es gibt konkrete Hinweise auf Menschenhandel',
			'Erste Zeile zweite Zeile & <b>',
			'Rechtsgrundlagen',
			'AufenthG: § 59 Abs. 7 Satz 1 und 2; § 59 Abs. 1 Satz 4',
			'Mit freundlichen Grüßen',
		].map((part) => words.indexOf(part));
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		const bullets = blocks.filter(({ kind }) => kind === 'bullet').map(({ text }) => text);
		expect(bullets.some((text) => text.startsWith('der Person eine Ausreisefrist'))).toBe(true);
		expect(bullets).toContain(draft.facts[0]?.sentence);
		expect(words).not.toContain('Beschäftigung ohne Erlaubnis.');
	});

	test.each(all.map((offer) => [offer.template.id, offer] as const))(
		'of %s opens and shows the same gaps as the screen',
		async (_, offer) => {
			const { letter } = draftOf(offer);
			const words = (await read(await docx(letter))).map(({ text }) => text).join('\n');
			const marked = words.match(/\[[^\]]*\]/g) ?? [];
			expect(new Set(marked)).toEqual(new Set(letter.openGaps.map((label) => `[${label}]`)));
		},
	);

	/** Read by its local header: the first place that names it. */
	function fileInZip(bytes: Buffer, name: string): string {
		const header = bytes.indexOf(name) - 30;
		const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
		return inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(header + 18))).toString();
	}

	test('says in its properties nothing of whom or what it is about', async () => {
		const draft = draftOf(offerOf('bedenkfrist', bedenkfrist));
		draft.values = { person: 'Erfundene Person' };
		const bytes = Buffer.from(await docx(draft.letter));
		for (const name of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
			const properties = fileInZip(bytes, name);
			expect(properties, name).toMatch(/^<\?xml/);
			expect(properties, name).not.toMatch(/Person|Bedenk|Aufenth|Schutznetz/);
		}
	});
});

test('every gap belongs to a letter', () => {
	const used = new Set<Gap>(all.flatMap((offer) => draftOf(offer).gaps));
	const lawyers = new Set<Gap>(['lawyer', 'lawyerAddress']);
	expect(Object.keys(gaps).filter((gap) => !used.has(gap as Gap) && !lawyers.has(gap as Gap))).toEqual([]);
});
