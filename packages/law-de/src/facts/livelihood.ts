import { choice, defineFacts, yesNo } from '@schutznetz/rights';

/** Facts about money, work, training and family that decide on benefits. */
export const livelihood = defineFacts({
	'person.needy': yesNo({
		ask: { de: 'Fehlt der Person Geld zum Leben?' },
		states: 'Geld und Vermögen der Person reichen nicht zum Leben',
		denies: 'Geld und Vermögen der Person reichen zum Leben',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'person.can_work_3h': yesNo({
		ask: { de: 'Könnte die Person gesundheitlich mindestens drei Stunden am Tag arbeiten?' },
		states: 'die Person kann gesundheitlich mindestens drei Stunden am Tag arbeiten',
		denies: 'die Person kann gesundheitlich keine drei Stunden am Tag arbeiten',
		subject: 'Lebensunterhalt',
		burden: 1,
	}),
	'person.below_pension_age': yesNo({
		ask: { de: 'Ist die Person unter dem Rentenalter?' },
		states: 'die Person ist unter dem Rentenalter',
		denies: 'die Person hat das Rentenalter erreicht',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'person.work_permitted_or_permittable': yesNo({
		ask: { de: 'Darf die Person arbeiten oder könnte die Behörde es erlauben?' },
		states: 'die Person darf arbeiten oder die Behörde könnte es erlauben',
		denies: 'die Person darf nicht arbeiten und die Behörde könnte es auch nicht erlauben',
		subject: 'Arbeit und Ausbildung',
		burden: 0,
	}),
	'work.legal_employed': yesNo({
		ask: { de: 'Arbeitet die Person angemeldet?' },
		states: 'die Person arbeitet angemeldet',
		denies: 'die Person arbeitet nicht angemeldet',
		subject: 'Arbeit und Ausbildung',
		burden: 1,
	}),
	'training.type': choice({
		ask: { de: 'Gibt es eine Zusage für eine Ausbildung, und für welche?' },
		noun: 'die zugesagte Ausbildung',
		values: {
			qualified: 'eine Berufsausbildung mit staatlich anerkanntem Abschluss',
			helper: 'eine Assistenz- oder Helferausbildung',
			none: 'keine',
		},
		subject: 'Arbeit und Ausbildung',
		burden: 0,
	}),
	'family.spouse_or_minor_child_of_asylblg_person': yesNo({
		ask: {
			de: 'Ist die Person verheiratet oder verpartnert mit jemandem, der Asylbewerberleistungen bekommt, oder dessen minderjähriges Kind?',
		},
		states:
			'die Person ist Ehegatt*in, Lebenspartner*in oder minderjähriges Kind einer Person, die Leistungen nach dem AsylbLG erhält',
		denies: 'die Person gehört nicht zur Familie einer Person, die Leistungen nach dem AsylbLG erhält',
		subject: 'Familie',
		burden: 0,
	}),
});
