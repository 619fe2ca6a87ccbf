import { lawDe, textReadOn } from '@schutznetz/law-de';
import { LAW_SCHEMA } from '@schutznetz/rights';

/** The whole law as data. Its text changes with the program alone, so it is written once. */
let written: string | undefined;

/** @returns JSON of every fact, rule, constraint, amount and reform, with what has to be known of it */
export function lawDocument(): string {
	written ??= `${JSON.stringify({
		schema: '/api/v1/rights/schema.json',
		title: 'Recht für Betroffene von Menschenhandel und Ausbeutung als Regeln',
		notice:
			'Allgemeine Information, keine Prüfung eines Einzelfalls. Von niemandem juristisch gezeichnet; nach lawReadOn wurde nichts gelesen.',
		lawReadOn: textReadOn,
		law: lawDe,
	})}\n`;
	return written;
}

/** JSON Schema of that document. */
export const lawDocumentSchema = (): string => {
	const { $schema, $defs, ...law } = LAW_SCHEMA;
	const text = { type: 'string' };
	const properties = { schema: text, title: text, notice: text, lawReadOn: text, law };
	return `${JSON.stringify({
		$schema,
		title: 'The law behind /rechte',
		type: 'object',
		required: Object.keys(properties),
		properties,
		additionalProperties: false,
		$defs,
	})}\n`;
};
