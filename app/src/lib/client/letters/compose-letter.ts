import { capitalised, numericDay } from '@schutznetz/kernel';
import { checkOf } from './check-of-letter.ts';
import type { Gap, GapValues } from './gaps.ts';
import type { Letter, LetterBlock } from './letter.ts';
import { type LetterTemplate, type LetterText, text } from './letter-template.ts';
import type { OfferedPart } from './offer-letters.ts';
import { placesOf } from './places-of.ts';
import { ended, filledWith, plain } from './runs.ts';

/** What was chosen for one letter; it lives as long as its page. */
export type LetterChoice = {
	readonly template: LetterTemplate;
	readonly parts: readonly OfferedPart[];
	/** Names of the facts that go in; no other does. */
	readonly facts: ReadonlySet<string>;
	readonly enclosures: readonly string[];
	/** Whose address the letter bears. There is no third: never the place where the person lives. */
	readonly careOf: 'centre' | 'lawyer';
	readonly values: GapValues;
};

const CONTACT =
	'Bitte richten Sie alle Schreiben allein an die oben genannte Anschrift. Die Wohnanschrift der Person wird zu ihrem Schutz nicht mitgeteilt. Bitte geben Sie dieses Schreiben und die Anschrift nicht an Dritte weiter.';

/** Puts a draft together. What is not filled stands in it as a marked gap, what was not chosen does not stand in it. */
export function composeLetter(choice: LetterChoice): Letter {
	const { template, parts, enclosures } = choice;
	const filled = filledWith(choice.values);
	const { requests, grounds } = wordsOf(choice);
	const letter: readonly LetterBlock[] = [
		{ kind: 'draft', text: `Entwurf, vor dem Absenden prüfen (Rechtsstand: ${lawAsRead(parts)})` },
		{ kind: 'lines', lines: sender(choice).map(filled) },
		{ kind: 'lines', lines: [filled(text`${'addressee'}`), filled(text`${'addresseeAddress'}`)] },
		{ kind: 'paragraph', runs: filled(text`${'place'}, den ${'day'}`) },
		...(template.references.length > 0 ? [linesOf(template.references.map(filled))] : []),
		{ kind: 'subject', text: template.subject },
		paragraph('Sehr geehrte Damen und Herren, guten Tag,'),
		{ kind: 'paragraph', runs: filled(template.opening) },
		...section(template.headings?.requests, [
			{
				kind: 'numbered',
				items: requests.map((one, at) => ended(filled(one), at === requests.length - 1)),
			},
		]),
		...section('Sachverhalt', [
			...listUnder(template.factsLead, chosenFacts(choice)),
			...(template.withAccount
				? [{ kind: 'paragraph', runs: filled(text`${'account'}`) } satisfies LetterBlock]
				: []),
		]),
		...section(
			template.headings?.grounds ?? 'Begründung',
			grounds.map((ground) => ({ kind: 'paragraph', runs: filled(ground) })),
		),
		...section('Rechtsgrundlagen', listUnder(null, placesCited(choice))),
		paragraph(CONTACT),
		paragraph('Mit freundlichen Grüßen'),
		linesOf([[plain('____________________________')], filled(text`${'person'}`)]),
		...section('Anlagen', listUnder(null, enclosures.map(capitalised))),
	];
	const check = checkOf(parts);
	const openGaps = openGapsIn(letter);
	// A lawyer may read what else has to be known; an authority may not.
	return template.isForLawyer
		? {
				letter: [...letter, ...section('Anhang: Rechtsbehelfe und Hinweise zu den Regeln', check)],
				check: [],
				openGaps,
			}
		: { letter, check, openGaps };
}

/** The gaps that a letter has fields for. */
export function gapsOf(choice: Pick<LetterChoice, 'template' | 'parts' | 'careOf'>): readonly Gap[] {
	const { template } = choice;
	const { requests, grounds } = wordsOf(choice);
	const texts = [
		...sender(choice),
		text`${'addressee'}${'addresseeAddress'}${'place'}${'day'}`,
		template.opening,
		...template.references,
		...requests,
		...grounds,
		...(template.withAccount ? [text`${'account'}`] : []),
	];
	return [...new Set(texts.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.gap])))];
}

/** What the chosen parts and the letter itself ask for and say, each once. */
function wordsOf({ template, parts }: Pick<LetterChoice, 'template' | 'parts'>) {
	return {
		requests: [...new Set([...parts.flatMap(({ part }) => part.requests), ...template.requests])],
		grounds: [...parts.flatMap(({ part }) => part.grounds), ...template.grounds],
	};
}

const sender = ({ careOf }: Pick<LetterChoice, 'careOf'>): readonly LetterText[] =>
	careOf === 'centre'
		? [text`${'person'}`, text`c/o ${'centre'}`, text`${'centreAddress'}`]
		: [text`${'person'}`, text`c/o ${'lawyer'}`, text`${'lawyerAddress'}`];

function chosenFacts({ parts, facts }: LetterChoice): readonly string[] {
	const chosen = parts.flatMap((part) => part.facts).filter(({ fact }) => facts.has(fact));
	return [...new Set(chosen.map(({ sentence }) => sentence))];
}

function placesCited(choice: LetterChoice): readonly string[] {
	const { requests, grounds } = wordsOf(choice);
	const words = [choice.template.subject, ...[...requests, ...grounds].flat()];
	return placesOf(
		choice.parts.map(({ right }) => right),
		words.filter((part) => typeof part === 'string').join(' '),
	);
}

const paragraph = (words: string): LetterBlock => ({ kind: 'paragraph', runs: [plain(words)] });

const linesOf = (lines: Extract<LetterBlock, { kind: 'lines' }>['lines']): LetterBlock => ({
	kind: 'lines',
	lines,
});

function listUnder(lead: string | null, items: readonly string[]): readonly LetterBlock[] {
	if (items.length === 0) return [];
	const list: LetterBlock = { kind: 'list', items: items.map((item) => [plain(item)]) };
	return lead === null ? [list] : [paragraph(lead), list];
}

/** Nothing stands under no heading; a heading stands above nothing. */
function section(heading: string | undefined, blocks: readonly LetterBlock[]): readonly LetterBlock[] {
	if (blocks.length === 0 || heading === undefined) return blocks;
	return [{ kind: 'heading', text: heading }, ...blocks];
}

function openGapsIn(blocks: readonly LetterBlock[]): readonly string[] {
	const runs = blocks.flatMap((block) => {
		if ('runs' in block) return block.runs;
		return 'lines' in block ? block.lines.flat() : 'items' in block ? block.items.flat() : [];
	});
	return [...new Set(runs.filter(({ isGap }) => isGap).map((run) => run.text.slice(1, -1)))];
}

/** The oldest day on which one of the rules was read. */
const lawAsRead = (parts: readonly OfferedPart[]): string =>
	numericDay(parts.map(({ right }) => right.rule.lawAsRead).toSorted()[0] ?? '');
