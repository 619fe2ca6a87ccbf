import type { LetterTemplate } from './letter-template.ts';
import { anwaltlichePruefung } from './templates/anwaltliche-pruefung.ts';
import { aufenthaltserlaubnis254a } from './templates/aufenthaltserlaubnis-25-4a.ts';
import { aufenthaltserlaubnis254b } from './templates/aufenthaltserlaubnis-25-4b.ts';
import { auskunftssperre } from './templates/auskunftssperre.ts';
import { bedenkfrist } from './templates/bedenkfrist.ts';
import { beiordnung } from './templates/beiordnung.ts';
import { lohn } from './templates/lohn.ts';
import { prozessbegleitung } from './templates/prozessbegleitung.ts';
import { sozialeEntschaedigung } from './templates/soziale-entschaedigung.ts';
import { traumaambulanz } from './templates/traumaambulanz.ts';
import { verlaengerung254a } from './templates/verlaengerung-25-4a.ts';
import { verlaengerung254b } from './templates/verlaengerung-25-4b.ts';

/** Every letter, in the order in which they are offered. */
export const letterTemplates: readonly LetterTemplate[] = [
	bedenkfrist,
	aufenthaltserlaubnis254a,
	verlaengerung254a,
	aufenthaltserlaubnis254b,
	verlaengerung254b,
	anwaltlichePruefung,
	beiordnung,
	prozessbegleitung,
	auskunftssperre,
	sozialeEntschaedigung,
	traumaambulanz,
	lohn,
];
