import { type ActionPhrase, type ObjectPhrase, sentences, type Ways } from './phrases.ts';
import type { Random } from './random.ts';

/** An invented measure before it is worded. */
export interface ComposedMeasure {
	readonly actions: readonly ActionPhrase[];
	readonly object: ObjectPhrase;
	readonly topic: Ways | null;
	readonly audiences: readonly Ways[];
	readonly qualifier: Ways | null;
	/** The further wording, each sentence with the number that stands in it. */
	readonly sentences: readonly { readonly ways: Ways; readonly number: number }[];
	/** Place in `leads`. */
	readonly lead: number;
}

/** One wording of it. */
export interface Wording {
	readonly title: string;
	readonly text: string;
}

/** Words a measure one way out of many: another synonym, another order, a verb instead of a noun. */
export function wordMeasure(measure: ComposedMeasure, random: Random): Wording {
	const parts = [
		measure.topic === null ? '' : random.pick(measure.topic),
		joinAudiences(measure.audiences.map((ways) => random.pick(ways))),
		measure.qualifier === null ? '' : random.pick(measure.qualifier),
	];
	const ordered = (random.next() < 0.5 ? parts : [parts[1], parts[0], parts[2]]).filter(Boolean).join(' ');
	const endsInVerb = random.next() < 0.2;
	const title = endsInVerb
		? `${random.pick(measure.object.bare)} ${ordered} ${measure.actions.map(({ verb }) => verb).join(' und ')}`
		: `${measure.actions.map(({ nouns }) => random.pick(nouns)).join(' und ')} ${random.pick(measure.object.genitive)} ${ordered}`;
	const text = measure.sentences.map(({ ways, number }) => random.pick(ways).replace('#', String(number)));
	return { title, text: (random.next() < 0.5 ? text : text.toReversed()).join(' ') };
}

/** Draws up to two sentences of further wording; most measures of the plans have none. */
export function drawSentences(random: Random): ComposedMeasure['sentences'] {
	const count = random.next() < 0.6 ? 0 : 1 + random.below(2);
	return random
		.shuffle(sentences)
		.slice(0, count)
		.map((ways) => ({ ways, number: 26 + random.below(6) }));
}

function joinAudiences(texts: readonly string[]): string {
	return texts.map((text, index) => (index === 0 ? text : text.replace(/^für /, 'und '))).join(' ');
}
