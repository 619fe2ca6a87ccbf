import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordLists } from './index.ts';

/**
 * Stems that no word may contain; `^stem` only forbids a beginning, `=stem` only the word itself, where harmless
 * words hold the letters by chance (de "waffel", en "border").
 */
const hurtful = {
	de: `mord gewalt =waffe waffen krieg kampf messer pistol schuss bombe dolch gewehr ^kugel =schlag ^pruegel
		sex nackt porno =hure freier =puff =strich bordell =modell ^massage jungf penis busen brust =po arschl =gummi
		droge =koks kokain heroin ^spritz =joint =gras =hanf =mohn tabak zigar bier =wein =rum schnaps likoer whisk
		poliz gefaeng =haft kerker knast =zelle ^verhoer ^anzeige =wache einsatz ^razzia ^spitzel =zoll
		sklav zwang zwing fessel =kette peitsch =rute ^strick ^schlepp ^flucht
		=vater =mutter =bruder ^schwester =onkel =tante =ehe =braut ^hochzeit =mann =frau =kind =baby =oma =opa
		kirch moschee =tempel ^gebet allah jesus =gott ^teufel hoelle bibel koran priest moench nonne =engel =kreuz
		hexe ^fluch zauber magie orakel =omen =schwur =eid amulett
		partei ^politik ^wahl asyl ^grenz ^visum =pass ^ausweis abschieb ^abschub ^duldung nation =nazi =jude
		krank krebs tumor fieber leiche =sarg =tod =tot =grab =friedhof =blut ^narbe =wunde ^impf =salbe
		jagd jaeger =falle =beute ^rakete panzer ^kanone
		=geld schuld kredit bezahl verkauf ^kauf =kunde =kunden =euro =taler =lohn =miete =ware =preis ^rabatt`,
	en: `murder violen weapon =war =bomb =gun knife =sword rifle =blade bullet =beat =hit =kick =punch =hurt
		sex nude naked porn whore brothel hooker pimp =trick client custom =escort massage virgin penis breast =ass =butt
		drug heroin cocaine opium =hash weed =dope =joint tobacco cigar smoking beer wine vodka whisk =rum =bar
		police prison =jail arrest =cell =warden sheriff =court =judge slave =slavery =cage =whip =chain =rope =trap
		=father =mother =brother =sister =uncle =aunt =husband =wife =wedding =bride =child =baby
		church mosque temple =god jesus allah bible priest devil =hell angel =cross =pope =nun =monk =bishop
		witch magic demon =curse =spell =oath oracle =omen ghost
		party$ senat president nation nazi passport =visa =border refugee asylum deport
		cancer death =dead =kill grave$ coffin disease =ill =sick fever =blood wound =scar corpse hospital
		=hunt hunter =prey =arrow cannon missile
		money debt =loan =cash =pay price =buy =sell =rent =owe =coin`,
} as const;

const stems = (list: string) => list.split(/\s+/);

const hasStem = (word: string, stem: string) => {
	if (stem.startsWith('=')) return word === stem.slice(1);
	if (stem.startsWith('^')) return word.startsWith(stem.slice(1));
	if (stem.endsWith('$')) return word.endsWith(stem.slice(0, -1));
	return word.includes(stem);
};

/** Words that sound alike in their language: of each line at most one may be in the list. */
const alike = {
	de: `seite saite;mehr meer;lehre leere;lerche laerche;waise weise;rad rat;wal wahl;stil stiel;mine miene;mal mahl;
		malen mahlen;uhr ur;boot bot;boote bote;reh ree;tee t;fiel viel;ferse verse;wider wieder;rein rain;bund bunt;
		leute laeute;ende enden;held hellt;stadt statt;tod tot;seit seid;laib leib;mohr moor;kuh coup;moeve moewe;
		konter kontor;gans ganz;fund pfund;fand pfand;faehre faere;feld faellt;urteil uhrteil;volt wollt;ton thon;
		rum ruhm;herr her;hemd hemmt;ist isst;den denn;das dass;man mann;war wahr;wer wehr;ware wahre;fetter vetter`,
	en: `aisle isle;beach beech;bean been;bear bare beer;berry bury;board bored;boy buoy;bread bred;break brake;
		bridle bridal;ceiling sealing;cell sell;cereal serial;chord cord;coarse course;colonel kernel;creak creek;
		cue queue;currant current;cymbal symbol;dear deer;dessert desert;dew due;die dye;dual duel;eight ate;ewe you;
		fair fare;feat feet;fir fur;flea flee;flour flower;four for;gorilla guerrilla;grate great;hair hare;hall haul;
		hay hey;heal heel;higher hire;hole whole;horse hoarse;hour our;idle idol;jam jamb;key quay;knead need;
		knight night;knit nit;knot not;nose knows;leek leak;lesson lessen;links lynx;made maid;mail male;main mane;
		maize maze;meat meet;metal medal mettle;moose mousse;muscle mussel;none nun;oar ore;one won;pail pale;
		pair pear;palate palette pallet;pane pain;peace piece;peak peek;pearl purl;pedal peddle;plain plane;plum plumb;
		pole poll;pore pour;profit prophet;rain reign rein;read reed;right write;ring wring;road rode;role roll;root route;
		rose rows;rye wry;sail sale;sauce source;scene seen;scent cent;sea see;seam seem;sew so;shore sure;sight site;
		sleigh slay;sole soul;son sun;stair stare;stake steak;steal steel;storey story;suite sweet;tail tale;tea tee;team teem;
		thyme time;tide tied;tire tyre;toad towed;toe tow;two too;vain vein vane;vale veil;wail whale;waist waste;
		wait weight;ware wear;way weigh;weak week;weather whether;wheel wheal;which witch;wine whine;wood would;
		wrap rap;yoke yolk;pyjamas pajamas;counsel council;manner manor;mince mints;presence presents;chilly chili;
		idyll idle;lava larva;lime lyme;mist missed;mustard mustered;caught court;hoarse horse;brows browse;jeans genes;
		grey gray;sealing ceiling;moat mote;moss mos;muesli mousy;taut taught;tacks tax;throne thrown;whirl whorl;
		ball bawl;cruise crews;crater krater;guest guessed;board bored;bolder boulder;bow beau;carat carrot;chews choose`,
} as const;

/** The order of a list is a format: these change only together with every secret that was ever handed out. */
const hashes = {
	de: 'f98fda375a7c3a34777cbab3ae36c62e0dee9c72c3db4757e753707aafd57d52',
	en: '1938009b48d9225009326db991f57f4666a231e8a7706edc05b590afb85f3543',
} as const;

/** Whether one letter more, less, or another one makes `b` of `a`. */
function isOneSlipAway(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let i = 0;
	while (i < short.length && short[i] === long[i]) i += 1;
	return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}

describe.each(['de', 'en'] as const)('the words in %s', (language) => {
	it('are 2048, each once, sorted, as they were when the first secret was made', async () => {
		const words = await wordLists[language]();
		expect(words).toHaveLength(2048);
		expect(words).toEqual([...new Set(words)].sort());
		expect(createHash('sha256').update(words.join(' ')).digest('hex')).toBe(hashes[language]);
	});

	it('are 3 to 8 ASCII letters', async () => {
		const words = await wordLists[language]();
		expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
	});

	it('differ in their first four letters, and none begins another', async () => {
		const words = await wordLists[language]();
		expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(words.length);
		const beginnings = words.filter((word, i) => words[i + 1]?.startsWith(word));
		expect(beginnings).toEqual([]);
	});

	it('never turn into one another by one wrong letter', async () => {
		const words = await wordLists[language]();
		const slips = words.flatMap((word, i) =>
			words.slice(i + 1).filter((other) => isOneSlipAway(word, other)),
		);
		expect(slips).toEqual([]);
	});

	it('never sound like one another', async () => {
		const words = new Set(await wordLists[language]());
		const pairs = alike[language].split(';').map((line) => line.trim().split(' '));
		const inList = pairs.map((line) => [...new Set(line)].filter((word) => words.has(word)));
		expect(inList.filter((found) => found.length > 1)).toEqual([]);
	});

	it('hold none of the stems that may hurt', async () => {
		const words = await wordLists[language]();
		const hits = words.filter((word) => stems(hurtful[language]).some((stem) => hasStem(word, stem)));
		expect(hits).toEqual([]);
	});
});

describe('one slip', () => {
	it.each([
		['hand', 'hund', true],
		['hand', 'hand', true],
		['ast', 'last', true],
		['karte', 'karten', true],
		['ende', 'ente', true],
		['tulpe', 'tumpel', false],
		['apfel', 'birne', false],
	])('%s and %s: %s', (a, b, is) => {
		expect(isOneSlipAway(a, b)).toBe(is);
	});
});
