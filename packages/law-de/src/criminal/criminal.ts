import type { Rule } from '@schutznetz/rights';
import { beiordnung } from './beiordnung.ts';
import { beratungUndAusland } from './beratung-und-ausland.ts';
import { nebenklage } from './nebenklage.ts';
import { prozessbegleitung } from './prozessbegleitung.ts';
import { prozesskostenhilfe } from './prozesskostenhilfe.ts';
import { schutz } from './schutz.ts';
import { straffreiheit } from './straffreiheit.ts';
import { straftaten } from './straftaten.ts';
import { verletztenrechte } from './verletztenrechte.ts';
import { vernehmung } from './vernehmung.ts';

/** Rights in criminal proceedings, as the person hurt and as the person accused. */
export const criminal: readonly Rule[] = [
	...straftaten,
	...nebenklage,
	...beiordnung,
	...prozesskostenhilfe,
	...verletztenrechte,
	...prozessbegleitung,
	...schutz,
	...vernehmung,
	...straffreiheit,
	...beratungUndAusland,
];
