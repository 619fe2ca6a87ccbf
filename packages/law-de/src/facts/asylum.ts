import { choice, defineFacts, yesNo } from '@schutznetz/rights';

/** Facts about the asylum procedure. */
export const asylum = defineFacts({
	'asylum.status': choice({
		ask: { de: 'Gab es einen Asylantrag, und wie steht er?' },
		noun: 'der Stand des Asylverfahrens',
		values: {
			none: 'kein Asylantrag',
			pending: 'offen (noch nicht entschieden)',
			rejected: 'abgelehnt mit offenem Rechtsmittel',
			rejected_final: 'rechtskräftig abgelehnt',
			withdrawn: 'nach Beratung durch das BAMF zurückgenommen',
			withdrawn_without_advice: 'ohne Beratung durch das BAMF zurückgenommen',
			inadmissible_dublin: 'als unzulässig abgelehnt, weil ein anderer Staat zuständig ist',
			subsequent_application: 'ein Folgeantrag',
			second_application: 'ein Zweitantrag',
			granted: 'Schutz wurde zuerkannt',
		},
		subject: 'Asyl',
		burden: 1,
	}),
	'asylum.land_authority_consent': yesNo({
		ask: { de: 'Hat die oberste Landesbehörde dem Titel trotz laufendem Asylverfahren zugestimmt?' },
		states: 'die oberste Landesbehörde hat dem Titel trotz laufendem Asylverfahren zugestimmt',
		denies: 'die oberste Landesbehörde hat dem Titel nicht zugestimmt',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.rejected_30_1_3to7': yesNo({
		ask: {
			de: 'Wurde der Asylantrag wegen Täuschung oder ähnlicher Gründe als offensichtlich unbegründet abgelehnt (§ 30 Abs. 1 Nr. 3 bis 7 AsylG)?',
		},
		states: 'der Asylantrag wurde nach § 30 Abs. 1 Nr. 3 bis 7 AsylG abgelehnt',
		denies: 'der Asylantrag wurde nicht nach § 30 Abs. 1 Nr. 3 bis 7 AsylG abgelehnt',
		subject: 'Asyl',
		burden: 1,
	}),
	'asylum.applied_after_2015_08_31': yesNo({
		ask: { de: 'Wurde der Asylantrag nach dem 31. August 2015 gestellt?' },
		states: 'der Asylantrag wurde nach dem 31. August 2015 gestellt',
		denies: 'es wurde nach dem 31. August 2015 kein Asylantrag gestellt',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.waived_in_childs_interest': yesNo({
		ask: {
			de: 'Wurde der Asylantrag des allein eingereisten Kindes zu seinem Wohl zurückgenommen oder nicht gestellt?',
		},
		states: 'der Asylantrag wurde zum Wohl des Kindes zurückgenommen oder nicht gestellt',
		denies: 'der Asylantrag wurde nicht zum Wohl des Kindes zurückgenommen oder unterlassen',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.transfer_order': yesNo({
		ask: { de: 'Gibt es eine Anordnung, die Person in einen anderen EU-Staat zu überstellen?' },
		states: 'die Abschiebung in den zuständigen anderen Staat ist angeordnet',
		denies: 'eine Überstellung in einen anderen Staat ist nicht angeordnet',
		subject: 'Asyl',
		burden: 1,
	}),
	'asylum.protected_elsewhere': yesNo({
		ask: { de: 'Hat die Person in einem anderen EU-Staat schon Schutz bekommen?' },
		states: 'ein anderer EU-Staat hat der Person Schutz zuerkannt',
		denies: 'kein anderer EU-Staat hat der Person Schutz zuerkannt',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.noncooperation': yesNo({
		ask: { de: 'Wirft die Behörde der Person vor, im Asylverfahren nicht mitzuwirken?' },
		states: 'die Person hat Mitwirkungspflichten im Asylverfahren verletzt',
		denies: 'die Person hat Mitwirkungspflichten im Asylverfahren nicht verletzt',
		subject: 'Asyl',
		burden: 'never',
	}),
});
