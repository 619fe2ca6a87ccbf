import type { FactParameter } from '@schutznetz/rights';

/** One invented assumption about the invented population. No value comes from real cases or from statistics. */
export interface PopulationAssumption {
	readonly fact: string;
	/** What is assumed, as a German clause; the numbers stand beside it. */
	readonly states: string;
	readonly low: FactParameter;
	readonly high: FactParameter;
}

const yes = (fact: string, low: number, high: number, states: string): PopulationAssumption => ({
	fact,
	states,
	low: { yes: low },
	high: { yes: high },
});
const same = (fact: string, parameter: FactParameter, states: string): PopulationAssumption => ({
	fact,
	states,
	low: parameter,
	high: parameter,
});

/** The sentence that stands wherever a number of this population is shown. */
export const POPULATION_NOTICE =
	'Erfundene Bevölkerung, keine Statistik: Alle Anteile sind ausgedacht und stammen nicht aus Fällen.';

/** The share of facts that nobody has asked or knows. */
export const UNKNOWN_SHARE = { low: 0.05, high: 0.2 } as const;

/**
 * Every share, with a low and a high value. Facts are drawn independently; only the constraints of the law tie
 * them together. Facts not named here are drawn evenly.
 */
export const populationAssumptions: readonly PopulationAssumption[] = [
	same(
		'person.nationality',
		{ weights: { de: 15, eu: 35, third: 48, stateless: 2 } },
		'jede siebte Person ist deutsch, ein Drittel kommt aus der EU, die übrigen aus anderen Staaten',
	),
	same(
		'person.country',
		{
			weights: {
				RO: 12,
				BG: 10,
				HU: 6,
				NG: 10,
				VN: 10,
				CN: 4,
				TH: 4,
				UA: 6,
				AL: 6,
				RS: 4,
				GE: 6,
				MD: 4,
				GH: 2,
				SY: 4,
				AF: 4,
				DE: 8,
			},
		},
		'die Herkunftsländer sind willkürlich gewählt',
	),
	same('person.age', { from: 14, to: 62 }, 'das Alter liegt zwischen 14 und 62'),
	yes('age.disputed', 0.01, 0.04, 'an einem kleinen Teil der Altersangaben wird gezweifelt'),
	yes('person.in_germany', 0.96, 0.99, 'fast alle sind in Deutschland'),
	yes('person.habitual_residence_de', 0.75, 0.9, 'die meisten leben nicht nur kurz hier'),
	yes('minor.unaccompanied', 0.05, 0.2, 'ein kleiner Teil der Minderjährigen ist allein'),
	yes('person.public_order_threat', 0.01, 0.04, 'selten sieht die Behörde öffentliche Interessen gefährdet'),
	yes('person.security_bar', 0, 0.01, 'fast nie steht § 5 Abs. 4 AufenthG im Raum'),
	yes(
		'person.cannot_protect_interests',
		0.4,
		0.7,
		'etwa die Hälfte kann die eigenen Interessen nicht selbst wahrnehmen',
	),
	yes('case.indicators', 0.75, 0.9, 'bei den meisten gibt es konkrete Hinweise'),
	yes('case.indicators_emp', 0.25, 0.45, 'bei einem Teil gibt es Hinweise auf ausbeuterische Beschäftigung'),
	yes('case.fbs_assessment', 0.5, 0.8, 'eine Fachberatungsstelle hat die Hinweise oft bestätigt'),
	yes('case.offence_232', 0.3, 0.5, 'Anwerben oder Bringen zur Ausbeutung'),
	yes('case.offence_232a', 0.3, 0.5, 'Zwangsprostitution'),
	yes('case.offence_232b', 0.15, 0.3, 'Zwangsarbeit'),
	yes('case.offence_233', 0.15, 0.3, 'Ausbeutung der Arbeitskraft'),
	yes('case.offence_233a', 0.05, 0.15, 'Ausbeutung unter Freiheitsberaubung'),
	yes('case.offence_is_felony', 0.3, 0.6, 'die Tat ist ein Verbrechen'),
	yes('case.offence_schwarzarbg10', 0.2, 0.4, 'ausbeuterische Arbeit ohne Erlaubnis'),
	yes('case.offence_schwarzarbg11_minor', 0.01, 0.03, 'Beschäftigung unter 18 ohne Erlaubnis'),
	yes('case.offence_aueg15a', 0.03, 0.1, 'Verleih ohne Erlaubnis'),
	yes('case.act_in_germany', 0.85, 0.95, 'die Tat geschah meist auch in Deutschland'),
	same(
		'case.last_act_date',
		{ from: '2021-01-01', to: '2026-10-31' },
		'die letzte Tat liegt gleichmäßig verteilt in den Jahren 2021 bis 2026',
	),
	yes('victim.minor_at_act', 0.08, 0.2, 'ein Teil war bei der Tat minderjährig'),
	yes('case.humanitarian_reasons', 0.5, 0.8, 'humanitäre Gründe zu bleiben'),
	yes('case.personal_reasons', 0.4, 0.7, 'persönliche Gründe zu bleiben'),
	yes('case.public_interest', 0.05, 0.2, 'öffentliches Interesse am Bleiben'),
	yes('abh.knows_indications', 0.35, 0.65, 'die Ausländerbehörde weiß von den Hinweisen'),
	yes('abh.informed_person', 0.3, 0.6, 'die Behörde hat über die Rechte informiert'),
	same(
		'reflection.start_date',
		{ from: '2026-06-01', to: '2026-10-31', unknown: 0.6 },
		'eine Bedenkfrist begann, wo sie bekannt ist, im Sommer oder Herbst 2026',
	),
	yes('contact.broken', 0.6, 0.85, 'der Kontakt zu den Beschuldigten ist meist beendet'),
	yes('contact.resumed_voluntarily', 0.03, 0.1, 'selten gibt es freiwillig neuen Kontakt'),
	same(
		'proceedings.status',
		{
			weights: {
				none: 40,
				reported: 12,
				investigation: 22,
				charged: 6,
				trial: 5,
				convicted: 4,
				acquitted: 1,
				discontinued: 10,
			},
		},
		'bei vier von zehn gibt es kein Strafverfahren',
	),
	yes(
		'proceedings.presence_appropriate',
		0.4,
		0.7,
		'die Anwesenheit gilt, wo ein Verfahren läuft, oft als sachgerecht',
	),
	yes('statement.willing', 0.3, 0.6, 'ein Teil will aussagen'),
	yes('statement.made', 0.25, 0.5, 'ein Teil hat ausgesagt'),
	yes('case.offence_sexual', 0.25, 0.45, 'Sexualstraftaten'),
	yes('case.offence_177_felony_or_serious', 0.3, 0.5, 'davon als Verbrechen oder schwerer Fall'),
	yes('case.offence_240', 0.4, 0.7, 'Nötigung'),
	yes('case.offence_240_4', 0.05, 0.15, 'schwere Nötigung'),
	yes('case.offence_253', 0.1, 0.25, 'Erpressung'),
	yes('case.offence_291', 0.15, 0.3, 'Wucher'),
	yes('case.offence_bodily', 0.3, 0.55, 'Körperverletzung'),
	yes('case.offence_other', 0.2, 0.4, 'andere Straftaten'),
	yes('case.offence_397a_5_other', 0.04, 0.12, 'Entführung, Zwangsheirat und Ähnliches'),
	yes('case.offence_395_other', 0.03, 0.1, 'weitere Taten der Nebenklage'),
	yes('case.offence_397a_3_felony', 0.03, 0.1, 'andere schwere Verbrechen'),
	yes('case.serious_harm', 0.3, 0.6, 'davon mit schwerer Schädigung'),
	yes('nebenklage.special_reasons', 0.2, 0.5, 'besondere Gründe für die Nebenklage'),
	yes('accused.adult', 0.97, 0.99, 'die angeklagte Person ist fast immer volljährig'),
	same(
		'residence.status',
		{
			weights: {
				none: 18,
				departure_period: 4,
				schengen_short_stay: 4,
				fiction: 3,
				asylum_seeker: 2,
				gestattung: 14,
				duldung: 16,
				duldung_60b: 2,
				ae_24: 3,
				ae_25_2_refugee: 2,
				ae_25_3: 4,
				ae_25_4a_1: 6,
				ae_25_4a_3: 3,
				ae_25_4b: 2,
				ae_25_5: 3,
				other_title: 5,
				freedom_of_movement: 32,
			},
		},
		'wer nicht deutsch ist, hat eines dieser Papiere; die Gewichte sind ausgedacht',
	),
	yes('residence.exit_duty', 0.3, 0.5, 'ein Teil muss ausreisen'),
	yes('residence.enforceable_exit_duty', 0.4, 0.7, 'davon ein Teil vollziehbar'),
	same(
		'residence.removal_threat_source',
		{ weights: { abh: 15, bamf: 20, none: 65 } },
		'bei einem Drittel ist die Abschiebung angedroht',
	),
	yes('residence.entry_ban_active', 0.05, 0.15, 'ein kleiner Teil hat eine Einreisesperre'),
	same('residence.suspension_decision_months', { from: 0, to: 60 }, 'bis zu fünf Jahre Aussetzung'),
	yes('residence.no_right_of_stay', 0.2, 0.4, 'ein Teil hat kein Aufenthaltsrecht'),
	yes('residence.own_better_status', 0.1, 0.3, 'eigener besserer Status'),
	yes(
		'temp.issued_between_2022_02_25_2022_05_31_and_unregistered',
		0.01,
		0.05,
		'vorübergehender Schutz aus dem Frühjahr 2022 ohne Erfassung',
	),
	same('stay.months', { from: 0, to: 120 }, 'bis zu zehn Jahre in Deutschland'),
	same(
		'stay.lawful_or_tolerated_months',
		{ from: 0, to: 60 },
		'davon bis zu fünf Jahre erlaubt oder geduldet',
	),
	yes('stay.abused', 0.01, 0.05, 'selten der Vorwurf des Rechtsmissbrauchs'),
	yes('entry.for_benefits', 0, 0.02, 'fast nie der Vorwurf der Einreise wegen Leistungen'),
	yes('removal.self_caused', 0.03, 0.1, 'selten der Vorwurf, die Abschiebung zu verhindern'),
	yes('removal.concrete_steps', 0.03, 0.1, 'selten laufen konkrete Schritte zur Abschiebung'),
	yes('exit.possible_found', 0.3, 0.6, 'festgestellte Möglichkeit der Ausreise'),
	yes('exit.date_fixed_and_missed', 0.01, 0.05, 'selten ein versäumter Ausreisetermin'),
	same(
		'eu.status',
		{
			weights: {
				worker: 25,
				self_employed: 12,
				retained_worker: 6,
				family_of_worker: 6,
				permanent: 6,
				school_child_parent: 3,
				jobseeker: 12,
				none: 30,
			},
		},
		'fast jede dritte Person ohne Stellung in der Freizügigkeit',
	),
	yes('eu.loss_determined', 0.03, 0.08, 'selten ist der Verlust der Freizügigkeit festgestellt'),
	yes('eu.aufenthg_more_favourable', 0.2, 0.5, 'das Aufenthaltsgesetz ist manchmal günstiger'),
	same('eu.registered_years', { from: 0, to: 8 }, 'bis zu acht Jahre gemeldet'),
	same(
		'asylum.status',
		{
			weights: {
				none: 60,
				pending: 12,
				rejected: 6,
				rejected_final: 10,
				withdrawn: 2,
				withdrawn_without_advice: 2,
				inadmissible_dublin: 4,
				subsequent_application: 2,
				second_application: 1,
				granted: 1,
			},
		},
		'sechs von zehn haben keinen Asylantrag gestellt',
	),
	yes('asylum.land_authority_consent', 0.02, 0.1, 'selten stimmt die oberste Landesbehörde zu'),
	yes('asylum.rejected_30_1_3to7', 0.03, 0.1, 'selten eine Ablehnung wegen Täuschung'),
	yes('asylum.applied_after_2015_08_31', 0.9, 0.99, 'fast alle Asylanträge sind jünger als August 2015'),
	yes('asylum.waived_in_childs_interest', 0.02, 0.1, 'Verzicht zum Wohl des Kindes'),
	yes('asylum.transfer_order', 0.05, 0.15, 'Überstellung angeordnet'),
	yes('asylum.protected_elsewhere', 0.02, 0.06, 'Schutz in einem anderen EU-Staat'),
	yes('asylum.noncooperation', 0.02, 0.06, 'selten der Vorwurf fehlender Mitwirkung'),
	yes('person.needy', 0.75, 0.92, 'bei den meisten reicht das Geld nicht'),
	yes('person.below_pension_age', 0.98, 1, 'fast alle sind unter dem Rentenalter'),
	yes('person.can_work_3h', 0.6, 0.85, 'die meisten können drei Stunden am Tag arbeiten'),
	yes('person.work_permitted_or_permittable', 0.5, 0.8, 'Arbeit wäre meist erlaubt oder erlaubbar'),
	yes('work.legal_employed', 0.1, 0.25, 'ein kleiner Teil arbeitet angemeldet'),
	same(
		'training.type',
		{ weights: { qualified: 5, helper: 5, none: 90 } },
		'eine von zehn Personen hat eine Zusage für eine Ausbildung',
	),
	yes('family.spouse_or_minor_child_of_asylblg_person', 0.02, 0.08, 'Angehörige von Leistungsberechtigten'),
	yes('comp.health_damage', 0.6, 0.85, 'die Tat hat meist der Gesundheit geschadet'),
	yes('comp.physical_attack', 0.3, 0.6, 'körperliche Gewalt'),
	yes('comp.psych_violence_serious', 0.4, 0.7, 'schwerer psychischer Zwang'),
	yes('comp.caused_blameworthy', 0.01, 0.03, 'fast nie der Vorwurf, die Tat verursacht zu haben'),
	yes('comp.applied', 0.1, 0.3, 'wenige haben den Antrag gestellt'),
];
