import type { Addressee, Citation, PublicContent, Term } from './content.ts';
import type { ContentProblem } from './content-problem.ts';

/**
 * What shapes alone cannot say: ids are unique, every reference leads somewhere, counts agree with what is
 * there, and a state that claims a development carries its proof.
 */
export function checkReferences(content: PublicContent): readonly ContentProblem[] {
	const problems: ContentProblem[] = [];
	const sources = idsOf(content.sources, 'sources', problems);
	const topics = idsOf(content.topics, 'topics', problems);
	const addressees = idsOf(content.addressees, 'addressees', problems);
	const catalogues = idsOf(content.catalogues, 'catalogues', problems);
	const plans = idsOf(content.plans, 'plans', problems);
	const fields = idsOf(
		content.plans.flatMap((plan) => plan.fields),
		'plans › fields',
		problems,
	);
	idsOf(content.demands, 'demands', problems);
	idsOf(content.recommendations, 'recommendations', problems);
	idsOf(content.statements, 'statements', problems);
	const chapters = idsOf(
		content.chapters.map((chapter) => ({ id: String(chapter.number) })),
		'chapters',
		problems,
	);

	const refer = (known: ReadonlySet<string>, id: string, at: string, due: string): void => {
		if (!known.has(id)) problems.push({ kind: 'unknownReference', at, came: id, due });
	};
	const cite = (citations: readonly Citation[], at: string): void => {
		if (citations.length === 0)
			problems.push({ kind: 'brokenRule', at, came: 'no source', due: 'at least one source' });
		for (const citation of citations) refer(sources, citation.source, at, 'the id of a source');
	};
	const attribute = (
		item: { readonly topics: readonly string[]; readonly addressees: readonly Addressee[] },
		at: string,
	): void => {
		for (const topic of item.topics) refer(topics, topic, at, 'the id of a topic');
		for (const addressee of item.addressees) refer(addressees, addressee.id, at, 'the id of an addressee');
	};

	for (const demand of content.demands) {
		const at = `demands › ${demand.id}`;
		refer(catalogues, demand.catalogue, at, 'the id of a catalogue');
		refer(chapters, String(demand.chapter), at, 'the number of a chapter');
		attribute(demand, at);
		cite([demand.source], at);
		if (demand.laterDevelopment) cite(demand.laterDevelopment.sources, at);
		if ((demand.state === 'notReviewed') !== (demand.laterDevelopment === null)) {
			problems.push({ kind: 'brokenRule', at, came: demand.state, due: 'a proof for every reviewed state' });
		}
		if (!demand.id.startsWith(`F${demand.chapter}.`)) {
			problems.push({
				kind: 'brokenRule',
				at,
				came: `chapter ${demand.chapter}`,
				due: 'the chapter of the id',
			});
		}
	}
	for (const recommendation of content.recommendations) {
		const at = `recommendations › ${recommendation.id}`;
		refer(catalogues, recommendation.catalogue, at, 'the id of a catalogue');
		attribute(recommendation, at);
		cite([recommendation.source], at);
	}
	for (const plan of content.plans) {
		const at = `plans › ${plan.id}`;
		refer(sources, plan.officialSource, at, 'the id of a source');
		for (const tally of [plan.measures, ...(plan.laenderMeasures ? [plan.laenderMeasures] : [])]) {
			cite(tally.sources, at);
			atMost(tally.imported, tally.base, at, problems);
		}
		for (const fact of plan.facts) cite(fact.sources, `${at} › ${fact.key}`);
		for (const conflict of plan.conflicts) {
			for (const claim of conflict.claims) cite(claim.sources, `${at} › ${conflict.key}`);
		}
		for (const undertaking of plan.mentioned) {
			cite(undertaking.sources, `${at} › ${undertaking.title}`);
			if (undertaking.field) refer(fields, undertaking.field, `${at} › ${undertaking.title}`, 'a field');
		}
		const counted = plan.fields.map((field) => field.measureCount);
		if (counted.every((count) => count !== null)) {
			const sum = counted.reduce<number>((total, count) => total + (count ?? 0), 0);
			same(sum, plan.measures.base, `${at} › fields`, problems);
		}
	}
	for (const [index, event] of content.events.entries()) {
		const at = `events › ${index}`;
		cite(event.sources, at);
		for (const plan of event.plans) refer(plans, plan, at, 'the id of a plan');
	}
	for (const statement of content.statements) {
		const at = `statements › ${statement.id}`;
		cite([statement.source], at);
		for (const plan of statement.plans) refer(plans, plan, at, 'the id of a plan');
		if (statement.field) refer(fields, statement.field, at, 'the id of a field');
	}
	for (const catalogue of content.catalogues) {
		const at = `catalogues › ${catalogue.id}`;
		refer(sources, catalogue.source, at, 'the id of a source');
		if (catalogue.base !== null) atMost(catalogue.imported, catalogue.base, at, problems);
		same(itemsOf(content, catalogue), catalogue.imported, at, problems);
	}
	for (const chapter of content.chapters) {
		const held = content.demands.filter((demand) => demand.chapter === chapter.number).length;
		same(held, chapter.demandCount, `chapters › ${chapter.number}`, problems);
	}
	return problems;
}

function itemsOf(content: PublicContent, catalogue: PublicContent['catalogues'][number]): number {
	switch (catalogue.kind) {
		case 'demands':
			return content.demands.filter((demand) => demand.catalogue === catalogue.id).length;
		case 'recommendations':
			return content.recommendations.filter((item) => item.catalogue === catalogue.id).length;
		case 'statements':
			return content.statements.length;
	}
}

function idsOf(
	items: readonly Pick<Term, 'id'>[],
	at: string,
	problems: ContentProblem[],
): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { id } of items) {
		if (ids.has(id)) problems.push({ kind: 'duplicateId', at, came: id, due: 'every id once' });
		ids.add(id);
	}
	return ids;
}

function same(came: number, due: number, at: string, problems: ContentProblem[]): void {
	if (came !== due) problems.push({ kind: 'countMismatch', at, came: String(came), due: String(due) });
}

function atMost(came: number, base: number, at: string, problems: ContentProblem[]): void {
	if (came > base) problems.push({ kind: 'countMismatch', at, came: String(came), due: `at most ${base}` });
}
