import type { Body } from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';

/** What a body is. */
export const bodyKindLabels: Readonly<Record<Body['kind'], () => string>> = {
	federal: m.measure_body_federal,
	authority: m.measure_body_authority,
	land: m.measure_body_land,
	rapporteur: m.measure_body_rapporteur,
	civilSociety: m.measure_body_civil,
	other: m.measure_body_other,
};
