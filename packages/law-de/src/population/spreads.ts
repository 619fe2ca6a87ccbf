import type { FactParameter } from '@schutznetz/rights';

const level = { weights: { A0: 25, A1: 20, A2: 20, B1: 20, B2: 10, C1: 4, C2: 1 } };

/** How choices, numbers and days are spread among the invented people, the same at both ends of the range. */
export const spreads: readonly (readonly [fact: string, parameter: FactParameter, states: string])[] = [
	['person.gender', { weights: { f: 65, m: 28, x: 3, f_or_child_witness: 4 } }, 'zwei Drittel sind weiblich'],
	['person.german_level', level, 'die Hälfte schreibt und spricht höchstens auf dem Niveau A1'],
	['person.german_level_oral', level, 'mündlich ebenso'],
	['person.pension_months', { from: 0, to: 120 }, 'bis zu zehn Jahre Rentenbeiträge'],
	['case.stay_abroad_months', { from: 0, to: 24 }, 'bis zu zwei Jahre im Ausland'],
	[
		'coerced.offence',
		{ weights: { none: 70, misdemeanor: 20, felony: 5, administrative: 5 } },
		'drei von zehn wurden zu etwas Verbotenem gebracht',
	],
	[
		'residence.valid_until',
		{ from: '2026-09-01', to: '2027-12-31', unknown: 0.5 },
		'ein Titel läuft, wo der Tag bekannt ist, in den nächsten Monaten ab',
	],
	['residence.ae_years', { from: 0, to: 10 }, 'bis zu zehn Jahre mit Aufenthaltserlaubnis'],
	['residence.duldung_months', { from: 0, to: 60 }, 'bis zu fünf Jahre geduldet'],
	['residence.suspended_months', { from: 0, to: 60 }, 'bis zu fünf Jahre ausgesetzte Abschiebung'],
	['stay.years', { from: 0, to: 10 }, 'bis zu zehn Jahre hier'],
	['entry.date', { from: '2016-01-01', to: '2026-10-31' }, 'eingereist in den letzten elf Jahren'],
	[
		'asylum.registered_date',
		{ from: '2016-01-01', to: '2026-10-31' },
		'registriert in den letzten elf Jahren',
	],
	['school.years_success', { from: 0, to: 8 }, 'bis zu acht Jahre Schule hier'],
	[
		'work.sector',
		{
			weights: {
				meat: 10,
				construction: 20,
				care: 10,
				household: 12,
				agriculture: 12,
				parcel: 8,
				cleaning: 10,
				hospitality: 10,
				other: 8,
			},
		},
		'die Branchen sind willkürlich gewählt',
	],
	['work.hours_week', { from: 0, to: 60 }, 'bis zu sechzig Stunden Arbeit in der Woche'],
	['work.social_insured_months', { from: 0, to: 48 }, 'bis zu vier Jahre angemeldete Arbeit'],
	['work.claim_years', { from: '2022-06-01', to: '2026-10-31' }, 'der Lohn fehlt seit 2022 oder später'],
	[
		'confiscation.notice_date',
		{ from: '2026-01-01', to: '2026-10-31', unknown: 0.6 },
		'eine Mitteilung kam, wo der Tag bekannt ist, im Jahr 2026',
	],
];
