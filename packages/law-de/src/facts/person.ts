import { choice, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';
import { countries } from './countries.ts';
import { countryLabels } from './country-labels.ts';
import { level } from './level.ts';

/** Who the person is: nationality, age, gender, needs, language. */
export const person = defineFacts({
	'person.nationality': choice({
		ask: {
			de: 'Welche Staatsangehörigkeit hat die Person: deutsch, EU, ein anderes Land oder keine?',
			easy: 'Welchen Pass haben Sie? Deutsch, aus der EU, aus einem anderen Land oder keinen?',
			en: 'Which nationality do you have: German, an EU country, another country, or none?',
		},
		noun: 'die Staatsangehörigkeit',
		values: {
			de: 'deutsch',
			eu: 'die eines anderen Staates der EU, des EWR oder der Schweiz',
			third: 'die eines anderen Staates',
			stateless: 'keine (staatenlos)',
		},
		labels: {
			de: { easy: 'Deutsch', en: 'German' },
			eu: { easy: 'EU, Norwegen, Island, Liechtenstein oder Schweiz', en: 'EU, EEA or Switzerland' },
			third: { easy: 'Ein anderes Land', en: 'Another country' },
			stateless: { easy: 'Keine', en: 'None (stateless)' },
		},
		subject: 'Person',
		burden: 0,
	}),
	'person.country': choice({
		ask: {
			de: 'Aus welchem Land kommt die Person?',
			easy: 'Aus welchem Land kommen Sie?',
			en: 'Which country do you come from?',
		},
		noun: 'das Herkunftsland',
		values: countries,
		labels: countryLabels,
		subject: 'Person',
		burden: 0,
	}),
	'person.age': wholeNumber({
		ask: { de: 'Wie alt ist die Person?', easy: 'Wie alt sind Sie?', en: 'How old are you?' },
		noun: 'das Alter der Person',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 120,
		subject: 'Person',
		burden: 0,
	}),
	'person.gender': choice({
		ask: {
			de: 'Welches Geschlecht gibt die Person an, oder ist sie ein Kind, das Gewalt miterlebt hat?',
			easy: 'Welches Geschlecht haben Sie? Oder sind Sie ein Kind und haben Gewalt miterlebt?',
			en: 'What is your gender, or are you a child who has witnessed violence?',
		},
		noun: 'das Geschlecht',
		values: {
			f: 'weiblich',
			m: 'männlich',
			x: 'divers oder ohne Angabe',
			f_or_child_witness: 'hier nicht entscheidend (ein Kind, das Gewalt miterlebt hat)',
		},
		labels: {
			f: { easy: 'Weiblich', en: 'Female' },
			m: { easy: 'Männlich', en: 'Male' },
			x: { easy: 'Divers oder keine Angabe', en: 'Non-binary or not stated' },
			f_or_child_witness: {
				easy: 'Ein Kind, das Gewalt miterlebt hat',
				en: 'A child who has witnessed violence',
			},
		},
		subject: 'Person',
		burden: 0,
	}),
	'age.disputed': yesNo({
		ask: {
			de: 'Zweifelt eine Behörde am Alter der Person?',
			easy: 'Glaubt ein Amt nicht, wie alt Sie sind?',
			en: 'Does an authority doubt your age?',
		},
		states: 'eine Behörde zweifelt am Alter der Person',
		denies: 'keine Behörde zweifelt am Alter der Person',
		subject: 'Person',
		burden: 1,
		presumed: false,
	}),
	'person.in_germany': yesNo({
		ask: {
			de: 'Ist die Person gerade in Deutschland?',
			easy: 'Sind Sie jetzt in Deutschland?',
			en: 'Are you in Germany now?',
		},
		states: 'die Person ist in Deutschland',
		denies: 'die Person ist nicht in Deutschland',
		subject: 'Person',
		burden: 0,
	}),
	'person.habitual_residence_de': yesNo({
		ask: {
			de: 'Lebt die Person länger als nur kurz in Deutschland?',
			easy: 'Leben Sie länger als nur kurz in Deutschland?',
			en: 'Do you live in Germany for more than a short time?',
		},
		states: 'die Person lebt nicht nur kurz in Deutschland',
		denies: 'die Person hält sich nur kurz in Deutschland auf',
		subject: 'Person',
		burden: 0,
	}),
	'person.lawful_habitual_residence_de_at_act': yesNo({
		ask: {
			de: 'Lebte die Person zur Zeit der Tat rechtmäßig in Deutschland?',
			easy: 'Haben Sie mit Erlaubnis in Deutschland gelebt, als die Tat geschah?',
			en: 'Did you live in Germany with permission when the act happened?',
		},
		states: 'die Person lebte zur Zeit der Tat rechtmäßig und dauerhaft in Deutschland',
		denies: 'die Person lebte zur Zeit der Tat nicht rechtmäßig und dauerhaft in Deutschland',
		subject: 'Person',
		burden: 1,
	}),
	'person.consents': yesNo({
		ask: {
			de: 'Ist die Person mit dem Zeugenschutz einverstanden?',
			easy: 'Möchten Sie, dass die Polizei Sie als Zeug*in besonders schützt?',
			en: 'Do you agree to the police protecting you as a witness?',
		},
		states: 'die Person ist mit dem Zeugenschutz einverstanden',
		denies: 'die Person ist mit dem Zeugenschutz nicht einverstanden',
		subject: 'Sicherheit',
		burden: 0,
	}),
	'person.special_needs': yesNo({
		ask: {
			de: 'Hat die Person besonderen Schutzbedarf, etwa wegen Trauma, Behinderung, Krankheit oder eines Kindes?',
			easy: 'Brauchen Sie besonderen Schutz? Zum Beispiel wegen einer Krankheit, einer Behinderung oder eines Kindes?',
			en: 'Do you need special protection, for example because of trauma, disability, illness or a child?',
		},
		states: 'die Person hat besonderen Schutzbedarf',
		denies: 'die Person hat keinen besonderen Schutzbedarf',
		subject: 'Gesundheit',
		burden: 1,
	}),
	'person.german_level': level(
		{
			de: 'Wie gut spricht und schreibt die Person Deutsch?',
			easy: 'Wie gut sprechen und schreiben Sie Deutsch?',
			en: 'How well do you speak and write German?',
		},
		'das Sprachniveau',
	),
	'person.german_level_oral': level(
		{
			de: 'Wie gut spricht die Person Deutsch (nur mündlich)?',
			easy: 'Wie gut sprechen Sie Deutsch?',
			en: 'How well do you speak German?',
		},
		'das mündliche Sprachniveau',
	),
	'person.german_insufficient': yesNo({
		ask: {
			de: 'Braucht die Person in Gesprächen mit Behörden eine Dolmetscher*in?',
			easy: 'Brauchen Sie jemanden, der für Sie übersetzt?',
			en: 'Do you need an interpreter?',
		},
		states: 'die Person braucht eine Dolmetscher*in',
		denies: 'die Person braucht keine Dolmetscher*in',
		subject: 'Person',
		burden: 0,
	}),
});
