/** What is said where the remedy against a decision of the criminal court was not read. */
export const remedyOfCriminalCourt =
	'Der Antrag geht jederzeit und kann mit neuen Gründen wiederholt werden. Nicht am Text geprüft: Beschwerde gegen die Ablehnung (§ 304 StPO) beim Gericht, das entschieden hat; anwaltlich klären.';
