import { defineFacts, yesNo } from '@schutznetz/rights';

/** Departure and removal: what stands against it, what is planned. */
export const departure = defineFacts({
	'exit.impossible_legal_or_factual': yesNo({
		ask: {
			de: 'Ist die Ausreise der Person rechtlich oder tatsächlich unmöglich?',
			easy: 'Können Sie gerade nicht ausreisen? Zum Beispiel ohne Pass oder wegen Krankheit?',
			en: 'Is it legally or factually impossible for you to leave?',
		},
		states: 'die Ausreise der Person ist rechtlich oder tatsächlich unmöglich',
		denies: 'die Ausreise der Person ist rechtlich und tatsächlich möglich',
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'exit.end_foreseeable': yesNo({
		ask: {
			de: 'Ist absehbar, dass das Ausreisehindernis bald wegfällt?',
			easy: 'Können Sie wahrscheinlich bald ausreisen?',
			en: 'Can it be foreseen that you will soon be able to leave?',
		},
		states: 'das Ende des Ausreisehindernisses ist absehbar',
		denies: 'das Ende des Ausreisehindernisses ist nicht absehbar',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'exit.own_fault': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, die Ausreise selbst zu verhindern?',
			easy: 'Sagt das Amt, dass Sie schuld sind, wenn Sie nicht ausreisen können?',
			en: 'Does the authority blame you for the obstacle to leaving?',
		},
		states: 'die Person hat das Ausreisehindernis zu vertreten',
		denies: 'die Person hat das Ausreisehindernis nicht zu vertreten',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'exit.possible_found': yesNo({
		ask: {
			de: 'Hat das BAMF festgestellt, dass die Ausreise rechtlich und tatsächlich möglich ist?',
			easy: 'Steht im Brief vom BAMF, dass Sie ausreisen können? Das BAMF ist das Amt für Asyl.',
			en: 'Has the asylum office (BAMF) found that you could leave?',
		},
		states: 'das BAMF hat festgestellt, dass die Ausreise rechtlich und tatsächlich möglich ist',
		denies: 'das BAMF hat nicht festgestellt, dass die Ausreise rechtlich und tatsächlich möglich ist',
		subject: 'Asyl',
		burden: 0,
	}),
	'exit.date_fixed_and_missed': yesNo({
		ask: {
			de: 'Stand ein Ausreisetermin fest und hat die Person ihn aus eigenem Grund nicht eingehalten?',
			easy: 'Gab es einen Tag für Ihre Ausreise, und Sie sind nicht gegangen?',
			en: 'Was a date for leaving fixed, and did you miss it for reasons of your own?',
		},
		states: 'die Person hat einen feststehenden Ausreisetermin aus eigenem Grund nicht eingehalten',
		denies: 'die Person hat keinen feststehenden Ausreisetermin aus eigenem Grund versäumt',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'removal.planned': yesNo({
		ask: {
			de: 'Ist eine Abschiebung der Person geplant?',
			easy: 'Plant das Amt, Sie aus Deutschland wegzubringen?',
			en: 'Is your removal planned?',
		},
		states: 'eine Abschiebung der Person ist geplant',
		denies: 'eine Abschiebung der Person ist nicht geplant',
		subject: 'Aufenthalt',
		burden: 2,
	}),
	'removal.threat_planned': yesNo({
		ask: {
			de: 'Soll der Person die Abschiebung angedroht werden?',
			easy: 'Will das Amt Ihnen schreiben, dass es Sie wegbringt, wenn Sie nicht gehen?',
			en: 'Does the authority intend to threaten you with removal?',
		},
		states: 'der Person soll die Abschiebung angedroht werden',
		denies: 'der Person soll die Abschiebung nicht angedroht werden',
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'removal.impossible': yesNo({
		ask: {
			de: 'Ist die Abschiebung rechtlich oder tatsächlich unmöglich, etwa wegen Krankheit, Familie oder fehlender Papiere?',
			easy: 'Kann das Amt Sie gerade nicht wegbringen? Zum Beispiel wegen Krankheit oder Familie?',
			en: 'Is removal legally or factually impossible, for example because of illness, family or papers?',
		},
		states: 'die Abschiebung der Person ist rechtlich oder tatsächlich unmöglich',
		denies: 'die Abschiebung der Person ist rechtlich und tatsächlich möglich',
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'removal.concrete_steps': yesNo({
		ask: {
			de: 'Hat die Behörde die Abschiebung schon konkret vorbereitet (Arzttermin, Buchung, Förderantrag)?',
			easy: 'Hat das Amt schon etwas dafür vorbereitet? Zum Beispiel einen Flug?',
			en: 'Has the authority already prepared your removal (medical check, booking, funding)?',
		},
		states: 'die Behörde hat konkrete Schritte zur Abschiebung eingeleitet',
		denies: 'die Behörde hat keine konkreten Schritte zur Abschiebung eingeleitet',
		subject: 'Aufenthalt',
		burden: 2,
	}),
	'removal.date_fixed': yesNo({
		ask: {
			de: 'Steht ein Termin für die Abschiebung fest?',
			easy: 'Gibt es schon einen Tag, an dem das Amt Sie wegbringen will?',
			en: 'Is there a date for your removal?',
		},
		states: 'für die Abschiebung steht ein Termin fest',
		denies: 'für die Abschiebung steht kein Termin fest',
		subject: 'Aufenthalt',
		burden: 2,
	}),
	'removal.self_caused': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, die Abschiebung selbst zu verhindern?',
			easy: 'Sagt das Amt, dass es Sie nur wegen Ihnen selbst nicht wegbringen kann?',
			en: 'Does the authority say that you prevent your removal yourself?',
		},
		states: 'aufenthaltsbeendende Maßnahmen scheitern aus Gründen, die die Person zu vertreten hat',
		denies: 'aufenthaltsbeendende Maßnahmen scheitern nicht aus Gründen, die die Person zu vertreten hat',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'ban.60_5': yesNo({
		ask: {
			de: 'Droht der Person bei Rückkehr unmenschliche Behandlung (§ 60 Abs. 5 AufenthG)?',
			easy: 'Würde man Ihnen in Ihrem Land sehr Schlimmes antun?',
			en: 'Would you face inhuman treatment if you returned?',
		},
		states: 'der Person droht bei Rückkehr unmenschliche Behandlung (§ 60 Abs. 5 AufenthG)',
		denies: 'der Person droht bei Rückkehr keine unmenschliche Behandlung (§ 60 Abs. 5 AufenthG)',
		subject: 'Aufenthalt',
		burden: 3,
	}),
	'ban.60_7': yesNo({
		ask: {
			de: 'Droht der Person bei Rückkehr eine erhebliche konkrete Gefahr für Leib, Leben oder Freiheit (§ 60 Abs. 7 AufenthG)?',
			easy: 'Wären Sie in Ihrem Land in großer Gefahr? Auch eine schwere Krankheit zählt.',
			en: 'Would your life, health or freedom be in serious danger if you returned?',
		},
		states:
			'der Person droht bei Rückkehr eine erhebliche konkrete Gefahr für Leib, Leben oder Freiheit (§ 60 Abs. 7 AufenthG)',
		denies:
			'der Person droht bei Rückkehr keine erhebliche konkrete Gefahr für Leib, Leben oder Freiheit (§ 60 Abs. 7 AufenthG)',
		subject: 'Aufenthalt',
		burden: 2,
	}),
	'ban.exit_elsewhere_reasonable': yesNo({
		ask: {
			de: 'Kann die Person in einen anderen Staat ausreisen, und ist ihr das zuzumuten?',
			easy: 'Können Sie in einem anderen Land sicher leben? Nicht in Ihrem eigenen?',
			en: 'Could you reasonably leave for another country?',
		},
		states: 'der Person ist die Ausreise in einen anderen Staat möglich und zumutbar',
		denies: 'der Person ist die Ausreise in einen anderen Staat nicht möglich oder nicht zumutbar',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'hardship.commission_takes_up': yesNo({
		ask: {
			de: 'Nimmt die Härtefallkommission den Fall an?',
			easy: 'Spricht die Härtefallkommission über Sie? Das ist eine Gruppe, die in schweren Fällen hilft.',
			en: 'Will the hardship commission take up your case?',
		},
		states: 'die Härtefallkommission nimmt den Fall an',
		denies: 'die Härtefallkommission nimmt den Fall nicht an',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'hardship.urgent_reasons': yesNo({
		ask: {
			de: 'Gibt es dringende humanitäre oder persönliche Gründe für einen Härtefall?',
			easy: 'Gibt es sehr wichtige Gründe, warum Sie bleiben müssen? Auch wenn sonst nichts geht?',
			en: 'Are there urgent reasons for a hardship case?',
		},
		states: 'dringende humanitäre oder persönliche Gründe sprechen für einen Härtefall',
		denies: 'dringende Gründe für einen Härtefall gibt es nicht',
		subject: 'Aufenthalt',
		burden: 1,
	}),
});
