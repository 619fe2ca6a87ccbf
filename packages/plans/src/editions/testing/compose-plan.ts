import { type ComposedMeasure, drawSentences } from './composed-measure.ts';
import { actions, audiences, leads, objects, qualifiers, topics, type Ways } from './phrases.ts';
import type { Random } from './random.ts';

/** Measures of an invented plan by field, and a way to compose more that differ from all of them. */
export interface ComposedPlan {
	readonly fields: readonly (readonly ComposedMeasure[])[];
	/** A measure that is in no plan yet; of the same series as `like`, for another audience, where one is given. */
	compose(like?: ComposedMeasure): ComposedMeasure;
}

const fiveFields = [28, 38, 24, 20, 16];
const fourFields = [34, 44, 28, 20];

/**
 * Composes 126 measures in four or five fields. About half belong to series that differ in their audience alone
 * ("Fortführung der Schulungen für …"), as in plans that list what exists.
 */
export function composePlan(random: Random): ComposedPlan {
	const used = new Set<string>();
	const unused = (draw: () => ComposedMeasure): ComposedMeasure => {
		for (let attempt = 0; attempt < 1000; attempt++) {
			const measure = draw();
			const key = keyOf(measure);
			if (used.has(key)) continue;
			used.add(key);
			return measure;
		}
		throw new Error('found no measure that differs from all before it');
	};
	const compose = (like?: ComposedMeasure): ComposedMeasure =>
		unused(() => (like === undefined ? drawMeasure(random) : siblingOf(like, random)));
	const sizes = random.next() < 0.5 ? fiveFields : fourFields;
	const fields = sizes.map((size) => {
		const measures: ComposedMeasure[] = [];
		while (measures.length < size) {
			const first = compose();
			measures.push(first);
			const siblings = random.next() < 0.3 ? 1 + random.below(4) : 0;
			for (let sibling = 0; sibling < siblings && measures.length < size; sibling++)
				measures.push(compose(first));
		}
		return measures;
	});
	return { fields: withTwins(fields, random), compose };
}

/** Lets two measures stand a second time in another field under another lead, as plans of many ministries do. */
function withTwins(fields: readonly (readonly ComposedMeasure[])[], random: Random): ComposedPlan['fields'] {
	return fields.map((measures, field) => {
		const source = fields[(field + 1) % fields.length];
		if (field > 1 || source === undefined) return measures;
		const original = random.pick(source);
		return [...measures.slice(1), { ...original, lead: (original.lead + 3) % leads.length }];
	});
}

function drawMeasure(random: Random): ComposedMeasure {
	const isLong = random.next() < 0.5;
	return {
		actions: some(actions, random.next() < 0.15 ? 2 : 1, random),
		object: random.pick(objects),
		topic: random.next() < 0.8 ? random.pick(topics) : null,
		audiences: some(audiences, random.next() < 0.25 ? 2 : 1, random),
		qualifier: isLong ? random.pick(qualifiers) : null,
		sentences: drawSentences(random),
		lead: random.below(leads.length),
	};
}

function siblingOf(first: ComposedMeasure, random: Random): ComposedMeasure {
	return {
		...first,
		audiences: some(audiences, random.next() < 0.2 ? 2 : 1, random),
		sentences: random.next() < 0.5 ? first.sentences : drawSentences(random),
		lead: random.next() < 0.7 ? first.lead : random.below(leads.length),
	};
}

const some = <T>(items: readonly T[], count: number, random: Random): readonly T[] =>
	random.shuffle(items).slice(0, count);

// Two measures that a reader could not tell apart after a rewording are no test of anything.
const keyOf = ({ actions, object, topic, audiences, qualifier }: ComposedMeasure): string =>
	[
		actions[0]?.verb,
		object.bare[0],
		first(topic),
		audiences.map(first).toSorted().join('+'),
		first(qualifier),
	].join('|');

const first = (ways: Ways | null): string => ways?.[0] ?? '';
