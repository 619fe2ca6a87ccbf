import { isDecided } from './checklist-part.ts';
import { composeLetter, gapsOf, type LetterChoice } from './compose-letter.ts';
import type { GapValues } from './gaps.ts';
import type { LetterFact, LetterOffer } from './offer-letters.ts';

/** What somebody chooses for one letter. It lives in memory and ends with its page. */
export class LetterDraft {
	careOf = $state<'centre' | 'lawyer'>('centre');
	values = $state.raw<GapValues>({});
	enclosures = $state.raw<readonly string[]>([]);
	#rules = $state.raw<readonly string[]>([]);
	readonly #offer: () => LetterOffer;
	/** Only what differs from the careful choice. */
	#facts = $state.raw<Readonly<Record<string, boolean>>>({});

	readonly parts = $derived.by(() => this.offer.parts.filter(({ right }) => this.#rules.includes(right.id)));
	/** The facts of the chosen parts, each once. */
	readonly facts = $derived.by((): readonly LetterFact[] => [
		...new Map(this.parts.flatMap(({ facts }) => facts).map((fact) => [fact.fact, fact])).values(),
	]);
	readonly gaps = $derived.by(() => gapsOf({ ...this.#base, careOf: this.careOf }));
	readonly letter = $derived.by(() => composeLetter(this.choice));

	/** @param offer as the answers have it now: they may change while the letter is being written */
	constructor(offer: () => LetterOffer, values: GapValues) {
		this.#offer = offer;
		this.values = values;
		const { parts, template } = offer();
		// A lawyer is asked first about what was decided and cannot wait.
		const decided = template.isForLawyer ? parts.filter(({ right }) => isDecided(right)) : [];
		const candidates = decided.length > 0 ? decided : parts;
		const applying = candidates.filter(({ right }) => right.status === 'applies');
		const worthwhile = applying.length > 0 ? applying : candidates;
		const harmless = worthwhile.filter(({ isRevealing }) => !isRevealing);
		const chosen = harmless.length > 0 ? harmless : worthwhile.slice(0, 1);
		this.#rules = chosen.map(({ right }) => right.id);
	}

	get offer(): LetterOffer {
		return this.#offer();
	}

	/** What may be enclosed: always the two papers of the person, then what the letter and the rights name. */
	get possibleEnclosures(): readonly string[] {
		const evidence = this.parts.flatMap(({ right }) => right.rule.evidence);
		return [
			...new Set(['Vollmacht', 'Schweigepflichtentbindung', ...this.offer.template.enclosures, ...evidence]),
		];
	}

	get choice(): LetterChoice {
		const facts = new Set(this.facts.filter((fact) => this.hasFact(fact)).map(({ fact }) => fact));
		const enclosures = this.possibleEnclosures.filter((one) => this.enclosures.includes(one));
		return { ...this.#base, facts, enclosures, careOf: this.careOf, values: this.values };
	}

	hasPart = (rule: string): boolean => this.#rules.includes(rule);

	/** At least one part stays: a letter about nothing is none. */
	setPart(rule: string, isChosen: boolean): void {
		const others = this.#rules.filter((one) => one !== rule);
		if (isChosen || others.length > 0) this.#rules = isChosen ? [...others, rule] : others;
	}

	hasFact = ({ fact, isUsual }: LetterFact): boolean => this.#facts[fact] ?? isUsual;

	setFact(fact: string, isChosen: boolean): void {
		this.#facts = { ...this.#facts, [fact]: isChosen };
	}

	setEnclosure(name: string, isChosen: boolean): void {
		const others = this.enclosures.filter((one) => one !== name);
		this.enclosures = isChosen ? [...others, name] : others;
	}

	get #base() {
		return { template: this.offer.template, parts: this.parts };
	}
}
