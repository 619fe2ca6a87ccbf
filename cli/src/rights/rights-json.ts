import { textReadOn } from '@schutznetz/law-de';
import type { LawAsOf, RightAnswer } from '@schutznetz/rights';
import { rulesNotStored } from './rules-not-stored.ts';

/** The answers as plain data for other programs. */
export function rightsJson(law: LawAsOf, answers: readonly RightAnswer[]): object {
	return {
		asOf: law.asOf.toString(),
		reforms: law.reforms,
		assumptions: law.assumptions,
		/** Changes after this day are not checked. */
		lawReadOn: textReadOn,
		notStoredForThisDay: rulesNotStored(law),
		rights: answers.map((answer) => ({
			id: answer.id,
			title: answer.rule.title.de,
			status: answer.status,
			settled: answer.settled,
			modality: answer.modality,
			missing: answer.missing.map(({ fact }) => fact),
			questions: answer.missing.map(({ fact, ask, reason }) => ({ fact, ask: ask.de, reason })),
			deadlines: answer.deadlines,
			contested: answer.contested,
			warnings: answer.warnings,
			alternatives: answer.alternatives,
			confidence: answer.rule.confidence,
			lawAsRead: answer.rule.lawAsRead,
			changedAfterReading: answer.changedAfterReading,
			sources: answer.sources,
		})),
	};
}
