import { dayInBerlin, err, ok, type PlainDate, parsePlainDate, type Result } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import {
	germanDay,
	type PrintedBlock,
	type PrintedClause,
	type PrintedLaw,
	printedLawHtml,
	printLaw,
	SIGNATURE_LINES,
} from '@schutznetz/rights';
import { type Db, listLawChecks } from '../db/index.ts';
import { type Block, heading, items, label, paragraph, type Sendable, toPdf } from '../outputs/index.ts';
import { lawOf } from '../rights/index.ts';
import { lawVersion, rulesOfToday } from './rules-of-today.ts';

/** The forms of the document. */
export const printedFiles = ['recht.html', 'recht.pdf'] as const;
export type PrintedFile = (typeof printedFiles)[number];

/** Why there is no document. */
export type PrintProblem = { readonly kind: 'noDay' | 'noRules' | 'notBefore' };

/**
 * The whole law of a day for a lawyer to read and to sign, with the checks that are recorded.
 *
 * @param query - `tag`: the day of the law, today where it is left out; `seit`: tells what changes from that day
 */
export async function printedLaw(
	db: Db,
	file: PrintedFile,
	query: URLSearchParams,
	now: Temporal.Instant,
): Promise<Result<Sendable, PrintProblem>> {
	const today = dayInBerlin(now);
	const day = dayIn(query, 'tag') ?? today;
	const since = dayIn(query, 'seit');
	if (day === 'noDay' || since === 'noDay') return err({ kind: 'noDay' });
	if (since && since.toString() >= day.toString()) return err({ kind: 'notBefore' });
	const law = lawOf(day);
	if (law.rules.size === 0) return err({ kind: 'noRules' });
	const checks = (await listLawChecks(db)).filter(({ withdrawn }) => withdrawn === null);
	const versions = rulesOfToday(day);
	const printed = printLaw(law, {
		title: 'Recht für Betroffene von Menschenhandel und Ausbeutung',
		version: lawVersion(),
		checksOf: (id) =>
			checks
				.filter(({ ruleId }) => ruleId === id)
				.map(({ checkedBy, checkedAs, checkedOn, textDay, result, note, ruleVersion }) => {
					const older =
						ruleVersion === versions.get(id)?.version ? '' : ' Die Regel wurde seither umgeschrieben.';
					return `${checkedBy} (${checkedAs}), am ${inWords(checkedOn)} am Text vom ${inWords(textDay)}: ${resultWords[result]}.${older}${note === '' ? '' : ` ${note}`}`;
				}),
		...(since ? { comparedWith: lawOf(since) } : {}),
	});
	const name = `schutznetz-recht-${day.toString()}`;
	if (file === 'recht.pdf')
		return ok({
			body: toPdf(documentOf(printed), now),
			contentType: 'application/pdf',
			fileName: `${name}.pdf`,
		});
	return ok({ body: printedLawHtml(printed), contentType: 'text/html; charset=utf-8' });
}

/** How many rules the law has in all, for the page that offers the document. */
export const printedFacts = () => ({ version: lawVersion(), rules: lawDe.rules.length });

const resultWords = { holds: 'gilt noch', changed: 'gilt so nicht mehr', doubtful: 'zweifelhaft' } as const;

function dayIn(query: URLSearchParams, name: string): PlainDate | 'noDay' | undefined {
	const text = query.get(name) ?? '';
	if (text === '') return undefined;
	const day = parsePlainDate(text);
	return day.ok ? day.value : 'noDay';
}

const documentOf = ({ title, running, facts, blocks }: PrintedLaw) => ({
	title,
	subtitle: 'Zum Lesen und Unterschreiben erzeugt; ungezeichnet',
	running,
	facts,
	blocks: blocks.flatMap(blocksOf),
});

function blocksOf(block: PrintedBlock): readonly Block[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block.level === 1 ? 1 : 2, block.text)];
		case 'paragraph':
			return [paragraph(block.label === undefined ? block.text : `${block.label}: ${block.text}`)];
		case 'list':
			return [...(block.label === undefined ? [] : [label(block.label)]), items(block.items)];
		case 'clauses':
			return [label(block.label), items(block.clauses.flatMap(lines))];
		case 'sourced':
			return [
				...block.blocks.flatMap(blocksOf),
				...(block.sources.length === 0 ? [] : [label('Quellen'), items(block.sources)]),
			];
		case 'signature':
			return [
				label(`${block.scope}: nicht gezeichnet, solange hier nichts steht`),
				items(SIGNATURE_LINES.map((line) => `${line}: ${'_'.repeat(40)}`)),
			];
	}
}

const lines = ({ number, text, of }: PrintedClause): readonly string[] => [
	`${number} ${text}`,
	...of.flatMap(lines),
];

const inWords = (day: string): string => germanDay(Temporal.PlainDate.from(day));
