import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** Days on which periods in criminal proceedings and about money begin, and what those claims ask besides. */
export const startsOfPeriods = defineFacts({
	'proceedings.discontinuation_notice_date': calendarDay({
		ask: {
			de: 'Wann kam die Nachricht, dass das Strafverfahren eingestellt ist?',
			easy: 'An welchem Tag kam der Brief: Das Strafverfahren ist zu Ende?',
			en: 'When did the notice arrive that the criminal proceedings were discontinued?',
		},
		noun: 'der Tag, an dem die Nachricht von der Einstellung kam,',
		subject: 'Strafverfahren',
		burden: 0,
		past: true,
	}),
	'case.act_in_eu_abroad': yesNo({
		ask: {
			de: 'Geschah etwas davon in einem anderen EU-Staat?',
			easy: 'Ist etwas davon in einem anderen Land der EU passiert?',
			en: 'Did any of it happen in another EU country?',
		},
		states: 'die Tat geschah wenigstens zum Teil in einem anderen EU-Staat',
		denies: 'die Tat geschah nicht in einem anderen EU-Staat',
		subject: 'Tat',
		burden: 2,
	}),
	'protection.registry_block_date': calendarDay({
		ask: {
			de: 'Wann wurde die Auskunftssperre im Melderegister eingetragen?',
			easy: 'Seit welchem Tag ist die Adresse beim Meldeamt gesperrt?',
			en: 'When was the block on information entered in the residents’ register?',
		},
		noun: 'der Tag, an dem die Auskunftssperre eingetragen wurde,',
		subject: 'Sicherheit',
		burden: 0,
		past: true,
	}),
	'confiscation.in_time': yesNo({
		ask: {
			de: 'Ist der Anspruch bei der Staatsanwaltschaft binnen sechs Monaten nach der Mitteilung angemeldet, oder läuft diese Zeit noch?',
			easy: 'Ist die Forderung binnen sechs Monaten nach dem Brief gemeldet? Oder laufen die sechs Monate noch?',
			en: 'Was the claim registered within six months of the notice, or are the six months still running?',
		},
		states:
			'der Anspruch ist binnen sechs Monaten nach der Mitteilung angemeldet, oder diese Frist läuft noch',
		denies: 'die sechs Monate nach der Mitteilung sind ohne Anmeldung vorbei',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'comp.decision_date': calendarDay({
		ask: {
			de: 'Wann kam der Bescheid über die Soziale Entschädigung?',
			easy: 'An welchem Tag kam der Brief vom Amt über die Entschädigung?',
			en: 'When did the decision on social compensation arrive?',
		},
		noun: 'der Tag, an dem der Bescheid über die Soziale Entschädigung kam,',
		subject: 'Entschädigung',
		burden: 0,
		past: true,
	}),
	'comp.knowledge_date': calendarDay({
		ask: {
			de: 'Seit wann weiß die Person von dem Schaden und davon, wer ihn verursacht hat?',
			easy: 'Seit wann weiß die Person von dem Schaden und von wem er kommt?',
			en: 'Since when has the person known of the damage and of who caused it?',
		},
		noun: 'der Tag, seit dem die Person den Schaden und die verantwortliche Person kennt,',
		subject: 'Entschädigung',
		burden: 1,
		past: true,
	}),
	'trauma.distress_since': calendarDay({
		ask: {
			de: 'Seit wann ist die seelische Belastung so stark?',
			easy: 'Seit wann geht es der Person seelisch so schlecht?',
			en: 'Since when has the mental distress been so strong?',
		},
		noun: 'der Beginn der starken seelischen Belastung',
		subject: 'Gesundheit',
		burden: 2,
		past: true,
	}),
	'trauma.second_session_date': calendarDay({
		ask: {
			de: 'Wann war die zweite Sitzung in der Traumaambulanz?',
			easy: 'Wann war der zweite Termin in der Traumaambulanz?',
			en: 'When was the second session at the trauma clinic?',
		},
		noun: 'der Tag der zweiten Sitzung in der Traumaambulanz',
		subject: 'Gesundheit',
		burden: 0,
		past: true,
	}),
	'work.dismissal_date': calendarDay({
		ask: {
			de: 'Wann kam eine schriftliche Kündigung?',
			easy: 'An welchem Tag kam der Brief mit der Kündigung?',
			en: 'When did a written notice of dismissal arrive?',
		},
		noun: 'der Tag, an dem die schriftliche Kündigung kam,',
		subject: 'Arbeit und Lohn',
		burden: 0,
		past: true,
	}),
	'work.accident': yesNo({
		ask: {
			de: 'Hatte die Person einen Unfall bei der Arbeit?',
			easy: 'Hatte die Person bei der Arbeit einen Unfall?',
			en: 'Did the person have an accident at work?',
		},
		states: 'die Person hatte einen Unfall bei der Arbeit',
		denies: 'die Person hatte keinen Unfall bei der Arbeit',
		subject: 'Arbeit und Lohn',
		burden: 1,
	}),
});
