import { choice, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';
import { countries } from './countries.ts';

/** Facts about the person: who she is, not what happened to her. */
export const person = defineFacts({
	'person.nationality': choice({
		ask: { de: 'Welche Staatsangehörigkeit hat die Person: deutsch, EU, ein anderes Land oder keine?' },
		noun: 'die Staatsangehörigkeit',
		values: {
			de: 'deutsch',
			eu: 'die eines anderen EU-Staats (EWR und Schweiz werden gleich behandelt)',
			third: 'die eines Staats außerhalb der EU',
			stateless: 'ungeklärt oder keine (staatenlos)',
		},
		subject: 'Person',
		burden: 0,
	}),
	'person.country': choice({
		ask: { de: 'Aus welchem Land kommt die Person?' },
		noun: 'das Herkunftsland',
		values: countries,
		subject: 'Person',
		burden: 0,
	}),
	'person.age': wholeNumber({
		ask: { de: 'Wie alt ist die Person?' },
		noun: 'das Alter der Person',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 120,
		subject: 'Person',
		burden: 0,
	}),
	'age.disputed': yesNo({
		ask: { de: 'Zweifelt eine Behörde am Alter der Person?' },
		states: 'eine Behörde zweifelt am Alter der Person',
		denies: 'keine Behörde zweifelt am Alter der Person',
		subject: 'Person',
		burden: 1,
		presumed: false,
	}),
	'person.in_germany': yesNo({
		ask: { de: 'Ist die Person gerade in Deutschland?' },
		states: 'die Person ist in Deutschland',
		denies: 'die Person ist nicht in Deutschland',
		subject: 'Person',
		burden: 0,
	}),
	'person.habitual_residence_de': yesNo({
		ask: { de: 'Lebt die Person länger als nur kurz in Deutschland?' },
		states: 'die Person lebt nicht nur kurz in Deutschland',
		denies: 'die Person hält sich nur kurz in Deutschland auf',
		subject: 'Person',
		burden: 0,
	}),
	'minor.unaccompanied': yesNo({
		ask: {
			de: 'Ist das Kind oder die jugendliche Person ohne Eltern und ohne andere Sorgeberechtigte hier?',
		},
		states: 'die Person ist als Kind oder Jugendliche*r ohne Sorgeberechtigte hier',
		denies: 'die Person ist nicht als Kind oder Jugendliche*r ohne Sorgeberechtigte hier',
		subject: 'Person',
		burden: 1,
	}),
	'person.public_order_threat': yesNo({
		ask: {
			de: 'Sagt die Behörde, die Person gefährde die öffentliche Sicherheit oder andere wichtige Interessen?',
		},
		states:
			'die Behörde sieht durch die Person die öffentliche Sicherheit oder andere erhebliche Interessen gefährdet',
		denies: 'die Behörde sieht durch die Person keine erheblichen öffentlichen Interessen gefährdet',
		subject: 'Person',
		burden: 'never',
	}),
	'person.security_bar': yesNo({
		ask: { de: 'Sieht die Behörde eine Gefahr durch Terror oder Extremismus (§ 5 Abs. 4 AufenthG)?' },
		states: 'die Behörde sieht einen Versagungsgrund nach § 5 Abs. 4 AufenthG (Terror oder Extremismus)',
		denies: 'ein Versagungsgrund nach § 5 Abs. 4 AufenthG (Terror oder Extremismus) steht nicht im Raum',
		subject: 'Person',
		burden: 'never',
	}),
	'person.cannot_protect_interests': yesNo({
		ask: {
			de: 'Braucht die Person Hilfe, um ihre Interessen im Verfahren zu vertreten (Sprache, Angst, Trauma)?',
		},
		states: 'die Person kann ihre Interessen im Verfahren nicht ausreichend selbst wahrnehmen',
		denies: 'die Person kann ihre Interessen im Verfahren ausreichend selbst wahrnehmen',
		subject: 'Strafverfahren',
		burden: 1,
	}),
});
