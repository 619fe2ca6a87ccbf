import {
	type Addressee,
	accesses,
	bases,
	type Catalogue,
	type Chapter,
	type Citation,
	type Conflict,
	catalogueKinds,
	type Demand,
	demandStates,
	type LegalReference,
	type MeasureTally,
	type MentionedUndertaking,
	type Plan,
	type PlanEvent,
	type PlanFact,
	type PlanField,
	type PlanStatement,
	planFactKeys,
	type Recommendation,
	type Source,
	statementNatures,
	type Term,
	verdicts,
} from './content.ts';
import { count, day, listOf, matching, objectOf, oneOf, orNull, type Shape, text } from './shape.ts';

const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of small letters, digits and hyphens');
const partialDate = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day like 2025-02-12');
const webAddress = matching(/^https:\/\/[^\s"<>]+$/, 'an address that begins with https://');

const lines: Shape<readonly [number, number]> = (value, at, problems) => {
	const read = listOf(count)(value, at, problems);
	if (read === undefined) return undefined;
	const [first, last] = read;
	if (first !== undefined && last !== undefined && read.length === 2 && first <= last) return [first, last];
	problems.push({ kind: 'wrongShape', at, came: JSON.stringify(value), due: 'first and last line' });
	return undefined;
};

const citation = objectOf<Citation>({ source: slug, place: orNull(text), lines: orNull(lines) });
const citations = listOf(citation);
const addressee = objectOf<Addressee>({ id: slug, basis: oneOf(bases) });
const tally = objectOf<MeasureTally>({ base: count, imported: count, rule: text, sources: citations });

/** The shape of each record of the public content. */
export const contentShapes = {
	source: objectOf<Source>({
		id: slug,
		short: text,
		title: text,
		publisher: text,
		date: orNull(partialDate),
		url: orNull(webAddress),
		access: oneOf(accesses),
		note: orNull(text),
	}),
	term: objectOf<Term>({ id: slug, name: text }),
	catalogue: objectOf<Catalogue>({
		id: slug,
		kind: oneOf(catalogueKinds),
		year: count,
		title: text,
		source: slug,
		base: orNull(count),
		imported: count,
		rule: text,
		note: orNull(text),
	}),
	chapter: objectOf<Chapter>({ number: count, title: text, demandCount: count }),
	demand: objectOf<Demand>({
		id: matching(/^F[1-9]\d*\.[1-9]\d*$/, 'an id like F2.1'),
		catalogue: slug,
		chapter: count,
		title: text,
		summary: text,
		topics: listOf(slug),
		addressees: listOf(addressee),
		legalReferences: listOf(objectOf<LegalReference>({ text, basis: oneOf(bases) })),
		state: oneOf(demandStates),
		laterDevelopment: orNull(objectOf({ note: text, sources: citations })),
		source: citation,
	}),
	recommendation: objectOf<Recommendation>({
		id: matching(/^E[1-9]\d*$/, 'an id like E1'),
		catalogue: slug,
		group: text,
		title: text,
		summary: text,
		topics: listOf(slug),
		addressees: listOf(addressee),
		source: citation,
	}),
	plan: objectOf<Plan>({
		id: slug,
		short: text,
		title: text,
		adoptedOn: day,
		endsOn: orNull(day),
		measures: tally,
		laenderMeasures: orNull(tally),
		officialSource: slug,
		fields: listOf(objectOf<PlanField>({ id: slug, roman: text, name: text, measureCount: orNull(count) })),
		facts: listOf(objectOf<PlanFact>({ key: oneOf(planFactKeys), items: listOf(text), sources: citations })),
		conflicts: listOf(
			objectOf<Conflict>({
				key: slug,
				question: text,
				claims: listOf(objectOf({ text, sources: citations })),
				settles: text,
			}),
		),
		unknowns: listOf(text),
		mentioned: listOf(
			objectOf<MentionedUndertaking>({
				title: text,
				field: orNull(slug),
				lead: orNull(text),
				known: orNull(text),
				citedAs: listOf(text),
				note: orNull(text),
				sources: citations,
			}),
		),
	}),
	event: objectOf<PlanEvent>({
		on: day,
		text,
		plans: listOf(slug),
		sources: citations,
		note: orNull(text),
	}),
	statement: objectOf<PlanStatement>({
		id: matching(/^[A-Z]{1,2}\d*(-\d+)?$/, 'an id like MH2-13'),
		plans: listOf(slug),
		section: text,
		field: orNull(slug),
		nature: oneOf(statementNatures),
		verdict: orNull(oneOf(verdicts)),
		subject: text,
		reason: text,
		ask: orNull(text),
		citedMeasures: listOf(text),
		source: citation,
	}),
	release: objectOf({ asOf: day, note: text }),
} as const;
