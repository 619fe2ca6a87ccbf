import raw from '../../content/register.json' with { type: 'json' };
import type { ContentProblem } from '../content-problem.ts';
import { describeContentProblem } from '../content-problem.ts';
import { listOf, matching, objectOf, oneOf, orNull, text } from '../shape.ts';

/** What a register entry is about. */
export const registerKinds = ['demand', 'recommendation', 'statement', 'fact'] as const;
/** One of `registerKinds`. */
export type RegisterKind = (typeof registerKinds)[number];

/** Where something lives in the product, or why it is nothing for software. */
export interface RegisterAnswer {
	readonly id: string;
	/** `notSoftware`: the text goes on after "Nicht für Software, ". */
	readonly kind: 'lives' | 'notSoftware';
	readonly text: string;
	/** A page of the public door; null where the item's own page is the place. */
	readonly href: string | null;
}

/** One demand, recommendation, statement or fact of a plan's profile with its answer. */
export interface RegisterItem {
	readonly kind: RegisterKind;
	/** 'F2.1', 'E1', 'MH2-13'; of a fact plan and key: 'nap-mh/term'. */
	readonly id: string;
	/** Id of a `RegisterAnswer`. */
	readonly answer: string;
}

const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of small letters, digits and hyphens');
const problems: ContentProblem[] = [];
const read = objectOf<{
	readonly answers: readonly RegisterAnswer[];
	readonly items: readonly RegisterItem[];
}>({
	answers: listOf(
		objectOf<RegisterAnswer>({
			id: slug,
			kind: oneOf(['lives', 'notSoftware']),
			text,
			href: orNull(matching(/^\/de(\/[a-z-]+)*(#[a-z-]+)?$/, 'an address like /de/monitor')),
		}),
	),
	items: listOf(objectOf<RegisterItem>({ kind: oneOf(registerKinds), id: text, answer: slug })),
})(raw, 'register', problems);
if (read === undefined) {
	throw new Error(`the register is broken:\n${problems.map(describeContentProblem).join('\n')}`);
}

/** Where each thing that civil society said lives in the product: our reading of the documents. */
export const register: {
	readonly answers: readonly RegisterAnswer[];
	readonly items: readonly RegisterItem[];
} = read;
