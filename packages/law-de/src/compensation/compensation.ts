import type { Rule } from '@schutznetz/rights';
import { altfaelleUndAusland } from './altfaelle-und-ausland.ts';
import { geldDerBeschuldigten } from './geld-der-beschuldigten.ts';
import { lohn } from './lohn.ts';
import { lohnDurchsetzen } from './lohn-durchsetzen.ts';
import { sozialeEntschaedigung } from './soziale-entschaedigung.ts';
import { traumaambulanz } from './traumaambulanz.ts';
import { unfallUndHaertefall } from './unfall-und-haertefall.ts';

/** Compensation and wages. */
export const compensation: readonly Rule[] = [
	...sozialeEntschaedigung,
	...altfaelleUndAusland,
	...traumaambulanz,
	...geldDerBeschuldigten,
	...lohn,
	...lohnDurchsetzen,
	...unfallUndHaertefall,
];
