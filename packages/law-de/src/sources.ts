import type { Source } from '@schutznetz/rights';

/** The day of the texts behind this law: a snapshot of gesetze-im-internet.de, checked twice against it. */
export const textReadOn = '2026-04-29';

type Extra = { readonly note?: string };
type Cite = (paragraph: string, sentence?: string, extra?: Extra) => Source & { readonly type: 'statute' };

/** Citations of one act whose text was read; the link leads to the text in force today. */
const readAct =
	(act: string, slug: string): Cite =>
	(paragraph, sentence, extra = {}) => ({
		type: 'statute',
		act,
		paragraph,
		...(sentence === undefined ? {} : { sentence }),
		textReadOn,
		link: `https://www.gesetze-im-internet.de/${slug}/__${/§+ (\d+[a-z]*)/.exec(paragraph)?.[1] ?? ''}.html`,
		...extra,
	});

/** Aufenthaltsgesetz: residence. */
export const aufenthG = readAct('AufenthG', 'aufenthg_2004');
/** Asylgesetz: asylum. */
export const asylG = readAct('AsylG', 'asylvfg_1992');
/** Asylbewerberleistungsgesetz: benefits for asylum seekers and tolerated persons. */
export const asylbLG = readAct('AsylbLG', 'asylblg');
/** Freizügigkeitsgesetz/EU: freedom of movement. */
export const freizuegGEU = readAct('FreizügG/EU', 'freiz_gg_eu_2004');
/** SGB II: basic income support for those able to work. */
export const sgbII = readAct('SGB II', 'sgb_2');
/** SGB V: statutory health insurance. */
export const sgbV = readAct('SGB V', 'sgb_5');
/** SGB XII: social assistance. */
export const sgbXII = readAct('SGB XII', 'sgb_12');
/** SGB XIV: social compensation. */
export const sgbXIV = readAct('SGB XIV', 'sgb_14');
/** Strafgesetzbuch: offences. */
export const stGB = readAct('StGB', 'stgb');
/** Strafprozessordnung: criminal procedure. */
export const stPO = readAct('StPO', 'stpo');
/** Beschäftigungsverordnung: employment of foreigners. */
export const beschV = readAct('BeschV', 'beschv_2013');
/** Gewalthilfegesetz: protection and counselling after gender-based and domestic violence. */
export const gewHG = readAct('GewHG', 'gewhg');
/** Einkommensteuergesetz: child benefit stands there. */
export const eStG = readAct('EStG', 'estg');
/** Bundesausbildungsförderungsgesetz: support of training and studies. */
export const baFoeG = readAct('BAföG', 'baf_g');
/** Schwarzarbeitsbekämpfungsgesetz: customs control of undeclared and exploitative work. */
export const schwarzArbG = readAct('SchwarzArbG', 'schwarzarbg_2004');
/** Arbeitsschutzgesetz: inspection of workplaces. */
export const arbSchG = readAct('ArbSchG', 'arbschg');
/** Gesetz zur Sicherung von Arbeitnehmerrechten in der Fleischwirtschaft: the meat industry. */
export const gsaFleisch = readAct('GSA Fleisch', 'gsa_fleisch');

/** SGB VIII: youth welfare. */
export const sgbVIII = readAct('SGB VIII', 'sgb_8');
/** Bürgerliches Gesetzbuch: guardianship, contracts, damages, limitation. */
export const bGB = readAct('BGB', 'bgb');
/** Mindestlohngesetz: minimum wage. */
export const miLoG = readAct('MiLoG', 'milog');
/** Fünfte Mindestlohnanpassungsverordnung: its amounts for 2026 and 2027. */
export const miLoV5 = readAct('MiLoV5', 'milov5');
/** Arbeitnehmer-Entsendegesetz: minimum conditions of industries, liability down the chain. */
export const aEntG = readAct('AEntG', 'aentg_2009');
/** Arbeitnehmerüberlassungsgesetz: hiring-out of employees. */
export const aUEG = readAct('AÜG', 'a_g');
/** Arbeitsgerichtsgesetz: labour courts. */
export const arbGG = readAct('ArbGG', 'arbgg');
/** Kündigungsschutzgesetz: dismissal. */
export const kSchG = readAct('KSchG', 'kschg');
/** SGB VII: statutory accident insurance. */
export const sgbVII = readAct('SGB VII', 'sgb_7');
/** Bundesmeldegesetz: registers of residents. */
export const bMG = readAct('BMG', 'bmg');
/** Gewaltschutzgesetz: protection orders of the civil courts. */
export const gewSchG = readAct('GewSchG', 'gewschg');
/** Zeugenschutz-Harmonisierungsgesetz: witness protection. */
export const zSHG = readAct('ZSHG', 'zshg');
/** Gesetz über die psychosoziale Prozessbegleitung: companions through proceedings. */
export const psychPbG = readAct('PsychPbG', 'psychpbg');

/** How a note begins that says what could not be checked. */
export const UNCHECKED = {
	notOpened: 'Nicht am Text geprüft: ',
	inferred: 'Nicht im Text zu lesen: ',
} as const;

/** A place that was read, for something that does not stand there: from knowledge, or concluded. */
export const inferred = (source: Source, what: string): Source => ({
	...source,
	note: `${UNCHECKED.inferred}${what}`,
});

/** A place nobody has opened for this law: what it is taken to say stands in the note. */
export const notRead = (
	type: 'statute' | 'directive',
	act: string,
	paragraph: string,
	note: string,
): Source => ({ type, act, paragraph, textReadOn: null, note: `${UNCHECKED.notOpened}${note}` });

/** What practice is reported to do, without a text that was read. */
export const practiceNotRead = (body: string, title: string, note: string): Source => ({
	type: 'practice',
	body,
	title,
	textReadOn: null,
	note: `${UNCHECKED.notOpened}${note}`,
});

/** The demands of civil society that a reform puts into the form of rules. */
export const kokDemands = (place: string, note?: string): Source => ({
	type: 'practice',
	body: 'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.',
	title: 'Forderungen im Vorfeld der Bundestagswahl 2021',
	place,
	textReadOn: null,
	note: note ?? 'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns.',
});

/** The Council of Europe Convention against trafficking, which nobody has opened for this law. */
export const ecatNotRead = (article: string, note: string): Source =>
	notRead('directive', 'Europaratskonvention gegen Menschenhandel (SEV 197)', article, note);
