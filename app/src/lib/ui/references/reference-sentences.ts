import { assertNever } from '@schutznetz/kernel';
import type { NameFinding } from '@schutznetz/plans/names';
import type { Reference, ReferenceTarget, ResolvedNumber } from '@schutznetz/plans/references';
import { m } from '#lib/paraglide/messages.js';

const listOf = new Intl.ListFormat('de', { type: 'disjunction' });

/** What people call a measure: "NAP AZ II.30". */
export type NameOfTarget = (target: ReferenceTarget) => string;

/** What a reference means, a sentence for each of its numbers. */
export function referenceSentences(reference: Reference, nameOf: NameOfTarget): readonly string[] {
	if (reference.kind === 'measure') return reference.numbers.map((each) => numberSentence(each, nameOf));
	const { section, subsection, statute } = reference.paragraph;
	if (statute === null) return [m.reference_paragraph_no_statute({ section })];
	const part = subsection === null ? '' : m.reference_paragraph_subsection({ subsection });
	return [m.reference_paragraph({ section, subsection: part, statute: statuteName(reference.raw, statute) })];
}

// As the text writes it: the small letters are for comparing.
const statuteName = (raw: string, statute: string): string =>
	raw.slice(raw.toLowerCase().lastIndexOf(statute)).slice(0, statute.length) || statute;

function numberSentence(resolved: ResolvedNumber, nameOf: NameOfTarget): string {
	const { number, target, reason, count } = resolved;
	const candidates = listOf.format(resolved.candidates.map(nameOf));
	switch (reason) {
		case null:
			return m.reference_of({ number, target: target ? nameOf(target) : '' });
		case 'beyondCount':
			return m.reference_beyond_count({ number, count: count ?? 0 });
		case 'notInField':
			return m.reference_not_in_field({ number });
		case 'noField':
			return candidates === ''
				? m.reference_no_field_nothing({ number })
				: m.reference_no_field({ number, candidates });
		case 'noPlan':
			return candidates === ''
				? m.reference_no_plan_nothing({ number })
				: m.reference_no_plan({ number, candidates });
		case 'unknownField':
			return m.reference_unknown_field({ number, count: count ?? 0 });
		case 'countUnknown':
			return m.reference_count_unknown({ target: target ? nameOf(target) : number });
		default:
			return assertNever(reason);
	}
}

/** The states that occur in a reference, each once. */
export function stateWords(reference: Reference): readonly string[] {
	const states =
		reference.kind === 'paragraph' ? [reference.status] : reference.numbers.map(({ status }) => status);
	return [...new Set(states)].map((state) => {
		switch (state) {
			case 'found':
				return m.reference_found();
			case 'missing':
				return m.reference_missing();
			case 'ambiguous':
				return m.reference_ambiguous();
			case 'unknown':
				return m.reference_unknown();
			default:
				return assertNever(state);
		}
	});
}

/** What is to be looked at about a name. */
export function nameSentence(finding: NameFinding): string {
	switch (finding.kind) {
		case 'mixed': {
			const used = finding.used.map(({ text, count }) => m.reference_name_used({ text, count }));
			return m.reference_name_mixed({ name: finding.name, used: used.join(', ') });
		}
		case 'former':
			return m.reference_name_former({ used: finding.used, until: finding.until, name: finding.name });
		case 'unknown':
			return finding.nearest.length > 0
				? m.reference_name_unknown_near({ used: finding.used, nearest: listOf.format(finding.nearest) })
				: m.reference_name_unknown({ used: finding.used });
		default:
			return assertNever(finding);
	}
}
