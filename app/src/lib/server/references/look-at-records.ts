import type { RecordKind } from '@schutznetz/plans/records';
import { type Db, inOrganisation, type OrganisationId, readLatestBodies } from '../db/index.ts';
import { isDoubtful, lookAtText, type TextFindings } from './look-at-text.ts';
import { readReferenceIndex } from './read-reference-index.ts';

/** A record whose text refers to something that is not there, or not clear, or named by several names. */
export interface RecordFindings extends TextFindings {
	readonly kind: RecordKind;
	readonly id: string;
	readonly key: string;
	readonly text: string;
}

/** What was looked at, and what a person should look at. */
export interface RecordsReport {
	readonly records: number;
	readonly references: number;
	readonly found: readonly RecordFindings[];
	/** By measure, the records whose texts name it. */
	readonly namedBy: readonly {
		readonly measure: string;
		readonly records: readonly { readonly kind: RecordKind; readonly id: string }[];
	}[];
}

// Long shipped records whose names are those of their documents; nobody edits them for references.
const notTexts = new Set(['search', 'url', 'sha256', 'sourceHash', 'leadText', 'alsoKnownAs', 'document']);

/** Looks at every text of every record that the acting organisation sees, drafts too. */
export async function lookAtRecords(
	db: Db,
	{ organisationId }: { readonly organisationId: OrganisationId },
): Promise<RecordsReport> {
	const index = await readReferenceIndex(db);
	const records = await inOrganisation(db, organisationId, readLatestBodies);
	const namedBy = new Map<string, Map<string, { kind: RecordKind; id: string }>>();
	const found: RecordFindings[] = [];
	let references = 0;
	for (const { kind, id, body } of records) {
		const plan = planOf(kind, id, body);
		for (const { key, text } of textsOf(body)) {
			const findings = lookAtText(text, index, plan);
			references += findings.references.length;
			for (const reference of findings.references) {
				for (const measure of targetsOf(reference)) {
					const naming = namedBy.get(measure) ?? new Map<string, { kind: RecordKind; id: string }>();
					namedBy.set(measure, naming.set(`${kind}/${id}`, { kind, id }));
				}
			}
			const isClean = !findings.references.some(isDoubtful) && findings.reused.length === 0;
			if (!isClean || findings.names.length > 0) found.push({ kind, id, key, text, ...findings });
		}
	}
	return {
		records: records.length,
		references,
		found,
		namedBy: [...namedBy]
			.map(([measure, naming]) => ({ measure, records: [...naming.values()] }))
			.toSorted((a, b) => a.measure.localeCompare(b.measure, 'de', { numeric: true })),
	};
}

function planOf(kind: string, id: string, body: object): string | null {
	if (kind === 'plan') return id;
	return 'plan' in body && typeof body.plan === 'string' ? body.plan : null;
}

const targetsOf = (reference: TextFindings['references'][number]): readonly string[] =>
	reference.kind === 'measure'
		? reference.numbers.flatMap(({ target }) => (target ? [target.measure] : []))
		: [];

function textsOf(value: unknown, key = ''): readonly { key: string; text: string }[] {
	if (typeof value === 'string') return value.includes(' ') ? [{ key, text: value }] : [];
	if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([name]) => !notTexts.has(name))
		.flatMap(([name, item]) => textsOf(item, name));
}
