import { fold } from '../fold.ts';

/** What a column can be read as. */
export const columnMeanings = [
	'number',
	'title',
	'text',
	'lead',
	'involved',
	'indicator',
	'due',
	'budget',
	'novelty',
	'field',
	'goal',
	'level',
	'ignore',
] as const;
/** One of `columnMeanings`. */
export type ColumnMeaning = (typeof columnMeanings)[number];

// In order: the first that fits wins, so the narrower words stand first.
const words: readonly (readonly [ColumnMeaning, RegExp])[] = [
	['field', /handlungsfeld|^hf$|aktionsfeld|^feld$|saule/],
	['goal', /^(ober|teil|unter)?ziele?( der massnahme)?( nr\.?)?$|zielsetzung/],
	['lead', /federfuhr|^ff$|verantwort|zustandig|ressort/],
	['involved', /beteilig|mitwirk|einbezog|partner|akteur|kooperation/],
	['indicator', /indikator|messgrosse|kennzahl|zielerreichung/],
	['due', /zeitrahmen|zeitplan|zeitraum|umsetzung|frist|termin|laufzeit|bis wann|fertigstellung|beginn/],
	['budget', /finanz|haushalt|kosten|mittel|budget|ressourcen|einzelplan/],
	['novelty', /^status|neu|fortgefuhrt|stand$|^art$/],
	['level', /ebene|bund.*land/],
	['text', /beschreib|erlauter|inhalt|umsetzungsschritt|kommentar|anmerkung|konkretisierung/],
	[
		'number',
		/^(lfd\.?\s*)?(nr|nummer|no|#|ziffer|id|massnahmen?[- ]?(nr|nummer))\.?$|^(lfd|laufende).*n(r|ummer)/,
	],
	['title', /massnahme|titel|bezeichnung|vorhaben|aktivitat|projekt/],
];

/** What a label over a column most likely means; undefined where no word of it is known. */
export function guessColumn(
	label: string,
): { readonly as: ColumnMeaning; readonly confidence: number } | undefined {
	const plain = fold(
		label.replaceAll(/[\u00ad-]\s?/g, (sign) => (sign.trim() === '-' ? '-' : '')),
		'a',
	).text.trim();
	if (plain === '' || plain.length > 60) return undefined;
	const found = words.find(([, pattern]) => pattern.test(plain));
	if (!found) return undefined;
	// Long labels name several things.
	return { as: found[0], confidence: plain.length <= 25 ? 0.95 : 0.75 };
}
