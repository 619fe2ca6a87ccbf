/**
 * The German words of a seeker's secret: 2048, so that each carries 11 bits. How they were chosen stands in the
 * README beside this file. **The order is the format:** a word that moves opens another mailbox.
 */
export const germanWords: readonly string[] = `
abbiegen abdecken abdruck abendrot abfahrt abflug abgabe abhang abheben abholen abitur abkehr abkochen
ablage ableger abmessen abnehmen abpausen abreise abrollen absatz absender absicht absprung abstand abteil
abwasch abziehen achsel achtung adler adresse agave ahnung ahorn akazie akkord akku akrobat akte aktuell
akustik akzent albatros album alge alles alltag alm alpaka alpen alphabet altbau altglas altstadt alufolie
amboss ameise ampel analog ananas anbau anbieten anders anekdote anemone anfang angora anhalten anis anker
ankunft anlauf anmalen anorak anpassen anprobe anruf ansage anstieg antenne antik antreten antwort anzahl
anzug apfel apotheke apparat applaus april aquarium archiv arena arktis armband armlehne aroma aronia artist
aspekt asphalt assel asteroid atelier atem athlet atlas atmen audio auerhahn aufbau aufessen auffahrt
aufgabe aufheben auflage aufrecht aufsatz auftakt aufwand aufzug aula ausatmen ausblick ausdruck ausflug
ausguss aushang ausklang auslauf ausmalen ausnahme ausritt aussicht auswahl auszeit autor avocado azalee
bach backofen badesee bagger bahnhof baiser balance bald balkon ballett balsam bambus banane banner bariton
barock barriere barsch basalt basis bassin basteln batik batterie bauer bauhof bauklotz baumhaus bauplan
baustein beachten beamer becher becken bedarf bedenken beeilen beere beet befinden befreien begegnen beginn
begonie behagen beide beifall beilage bein beispiel beitrag bejahen bekannt belag beleben beliebt belohnen
bemalen bemerken benehmen benutzen bequem beraten bereit bergbahn beruf besen besinnen besser besteck besuch
beton betreten beutel bewahren bewegen biathlon biber biegsam biene bieten bildhaft billard bimmeln biologie
birnbaum bisher biskuit bison bitte biwak blank blatt blau blech bleiben blende blinker blitz block blumig
bluse bobbahn bogen bohrer boiler boje bolzen bonbon boot bord borke borste botanik boutique bratsche braun
brei bremse brenner brett brezel brief brille bringen brise brokkoli bronze brosche brotkorb brummen brunch
brutzeln buche buckel bude buffet bulette bullauge bungalow bunt burg busch bussard cabrio cafe campus
caravan cartoon cashew cello celsius center chalet champion chance charme cheddar chemie chicoree chiffon
chili chips chor chronik clever clown cockpit code collage comic computer copilot couch coupon couscous
creme curry cursor dabei dachs daheim dahinter dahlie damals damm dampf dankbar darin dattel datum daune
deckel defekt dehnen deich delfin delle denkmal deponie design dessert detail deuten dezember diadem
diagonal dialog diamant dichter diele dienstag diesel digital dill dimmer ding dinner diplom direkt dirigent
disko distel docht domino donut doppelt dorfbach dorn dorsch dose dotter drache draht drama drauf drehen
dreieck dress drinnen dritte drucker duett duft dunkel durchaus durstig dutzend dynamo ebbe ebene echo echse
eckbank ecktisch eckzahn efeu effekt egal egge ehrlich eichhorn eidechse eifer eifrig eigelb eilbrief eilen
eilig einatmen einbau eindruck einfach eingang einheit einkehr einlass einmal einrad eintopf einwurf einzel
eisbahn eischnee eisdiele eiskalt eislauf eisregen eistee eisvogel eiszeit elan elch elefant element elf
ellbogen elster email empfang emu endlich endspurt energie eng enorm ensemble ente entlang entwurf enzian
epoche erbauen erbse erdbeere erde erdkugel erdnuss erdteil ereignis erfahren erfinden erfolg erfreuen
ergebnis erhalten erhellt erhitzen erholen erinnern erkennen erkunden erlaubt erledigt erneuern ernten
erobern erproben erraten ersatz erst ertrag erwachen erzeugen erzieher esche esel espresso essen essig
esskorb esstisch estrich etage etappe etikett etui etwas eule euphorie ewig exakt examen exemplar exotisch
experte extra fabrik fachwerk fackel faden fagott fahne fahrrad falke fallobst faltboot fanfare fantasie
farbe farn fasan fasching fassade favorit februar federn fee fegen fehlen feier feingold feldweg fell
felswand fenchel fenster ferien fernweh ferse fertig festland feucht fibel fichte figur filiale film filter
filzhut finale finden finger firma firnis first fisch fit fixstern fjord flach flamme flanell flasche
flattern flausch flechten fleece flexibel flicken flieder flimmern flink flipper flockig floh flora flosse
flott flugzeug flunder flur fluss fluten fokus folie folklore fordern forelle formel forscher forum fossil
foto foyer frage franse frech freitag freude fries friseur frohsinn frost fruchtig fuchsie fuge fuhrwerk
fundort funke furche fussel gabel gackern galaxie galerie galopp gans garage garnele garten gasherd gasse
gasthof gatter gaumen gazelle gebacken gebirge geborgen gebrauch gecko gedanke gedeck gedicht geduld
gefieder geflogen gefroren gegend gehalt geheim gehweg geige gekocht gelb gelenk gelingen genau genie genug
geologe gepard gepflegt geranie gerne gerste geruch gesang geschirr gesellig gestein gesund getaucht
getreide gewand gewebe gewitter gewonnen gezeiten gezogen giebel gigant gilde ginkgo ginster gips giraffe
girlande gitarre gladiole glanz glasur gleich gliedern glimmer glitzer globus glocke glut gold gondel gong
gorilla gouda graben grafik granit graphit grasland gratis grau grazil greifen grell grillen grimasse
grinsen grotte grube grund gruppe guckloch gulasch gurgeln gurke gussform gymnast haar habicht hafer hagel
haken halb halle halsband halten hammer hamster handball hangar hantel harfe harmonie hartholz hastig hauch
haupt haustier hebel hecht hecke heft heimweg heiter heizung hektar helfen helium hellblau helm hemd henne
herauf herbst hering hermelin herrlich herum hervor herz heu hibiskus hierher hilfe himbeere himmel hinauf
hinein hinten hinweis hirsch hirte historie hitze hobby hobeln hochhaus hockey hoffnung hofhund hofladen
hohl holen holunder holz honig hopfen hoppeln horchen horizont hornisse hubraum hufeisen huhn humor humus
hundert hupen hurra hut hydrant hygiene ideal idee igel iglu illusion iltis imbiss imker imposant indigo
ingwer inhalt innen inserat instinkt intakt intern inventar irgendwo irrlicht jackett jahr jalousie januar
jauchzen jawohl jazz jeans jeder jemand jetzt jodeln jogger joghurt johlen jojo jolle jubeln jucken judo
juli jumbo jung jupiter jury juwel kabeljau kabine kachel kaffee kaftan kahn kai kajak kakadu kaktus
kalender kalorie kalt kamel kamille kanal kandis kanister kanne kantine kanu kapitel kapuze karaffe kardamom
karfiol karibu karneval karotte karpfen karren karton kaskade kastanie katalog kater katze kauen kaugummi
kefir kehren keil keks kellner kennen keramik kern kerze kescher ketchup kichern kiefer kies kilo kimono
kiosk kirsche kissen kiste kittel kiwano kiwi klammer klang klapprad klar klasse klavier kleben klee kleid
klemme klettern klima klinke klippe klirren klobig klopfen klotz klumpen klunker knabbern knackig knapp
knauf knick knie knipsen knistern knolle knopf knorrig knospe knoten knuddeln knuffig knurren knusprig koala
kobalt kobold kochen koffer kohlrabi kojote kokos kolben kolibri kollege kombi komet komisch kommode kompass
kondor konfetti konsole kontur konzert kopfball kopie korallen korb kordel korken korridor kosmos kostbar
krabbe kraft kragen krake kralle kranich krapfen kraulen krawatte kreativ kreide krempel kresse krimi
kringel kristall kritzeln krokus krone krug krume kruste kubus kuckuck kufe kuh kulisse kultur kunst kupfer
kuppel kurbel kurort kurs kurve kurzhaar kutsche kutter labor lack lageplan lagune lakritze lama lammfell
lampe landgut langsam laptop lasagne laser laterne lattich latz laube laufen lauschen laut lavendel lebhaft
leer legende lehm lehne lehrer leicht leihen leinwand leiste lektion lemming lenker leopard lerche lernen
lesbar leserin letzte leuchte leute lexikon liane libelle lichtung lied liefern liege lift liguster lila
lilie limette limonade lindern lineal links linse lispeln liter litschi lob lochung loden logbuch logisch
loipe lorbeer lostopf lotse lotus luchs luftpost lunge lupe lupine lurch lustig lutscher luxus lyrik machen
magazin magen magma magnet mahagoni mahlzeit maibaum maisfeld majoran makrele maler malstift malve mammut
manchmal mandel manege mangold manuell mappe marathon marder marille markise marmor marone marzipan masche
maske massiv mast material mathe matjes matrose matsch maulwurf maurer maus maximal mechanik medaille
megafon mehl mehrzahl meinen meister meldung melisse melone memory menge mensa menthol merken messing metall
meter methode metro mikado mikrofon mild million mimik mimose mineral minimal minute minze mischen mispel
mitlaut mitreden mittwoch mixer mobil modern modisch mofa molch mole molkerei moment monat mond monitor
montag monument moor moped mops morast morgen mosaik motiv motorrad motte mufflon mulde mundart muntern
murmel museum musik muskel muster mutig myrte nachher nah naiv name namhaft napf narzisse naschen nashorn
nasskalt natron natur nebenan neblig neckisch nehmen neigung nelke nennwert neon nestbau nett netzwerk
neubau neugier neulich neunte neutral neuzeit nichts nicken niedlich niemand niesen nilpferd nippen nische
niveau nixe noch nonstop nordpol normal note notiz nougat november nudel null nummer nuss nutzung nylon
oberarm obhut objekt oboe obst ocker ofen offenbar ohne ohrring okapi okra oktave oktober oleander olive
omega omelett omnibus opal oper optik orange orbit orchidee ordnung oregano orgel origami ornament ort osten
ostsee ostwind overall ozean ozon paarlauf packeis paddel paella pagode paket palast palette palme panda
panorama panther papagei papier pappel paprika papyrus parade parfum parkett parmesan partie passage pastell
patent patina pauke pavillon pazifik pedal pegel pelikan pendel perfekt pergola perle person pesto petunie
pfad pfahl pfanne pfeffer pfeiler pferd pfiff pfirsich pflanze pflegen pflock pflug pforte pfosten pfund
physik piano picknick piepsen pier pigment pikant pilot pilz pinguin pinie pinnwand pinsel pinzette pionier
pipette pirol pistazie pitabrot pizza plakat planet plastik platin plaudern playback plus podest podium
poesie pointe pokal politur polka pollen polster pommes pony pool popcorn popstar porree porto posaune
positiv post praline prasseln premiere primel prinzip prisma probe produkt profil programm projekt prolog
prompt prosa protein proviant prozent pudding puder puffer pullover pult pumpe punkt pupille purpur pusten
pute putzen puzzle pyjama pyramide python quadrat quaken qualm quartett quaste quelle quer quirl quitte quiz
quote rabe radar radeln radio radweg ragout rahmen rallye rang ranke ranzen raps rar rasch rasen raspel
raster ratgeber rathaus raufaser raupe rechts reden refrain regatta region reh reibe reif reiher reinigen
reisfeld reiten reklame rekord relief rentier reporter reptil reserve respekt rest resultat rettich revue
rezept rhythmus ribisel richtig riechen riese rikscha rind rinne risotto ritter robbe robinie roboter robust
rock rodel roggen rohkost rohr rohstoff roller roman rosette rosine rosmarin rotbuche rotkohl rotor rotunde
route rubin rucksack rudern rufen ruhetag ruhig ruhm rummel rumpeln rundgang rustikal rutschen saal saatgut
sache safran saftig sage saison saite sakko salat salbei saline salon salto salz samba sammeln samowar
samstag samt sandale sanft saphir sardine satellit satteln satzbau sauber saugen saum saurier savanne
saxofon schaum schein schiene schleife schmuck schnell schon schrank schuh schwan sechs seebad seefahrt
seehund seelachs seemann seerose seestern seeweg segeln segler segment sehr seife seilbahn seitdem sekunde
selber selfie sellerie selten semester seminar semmel senden senf senke sensor serie service sesam sessel
setzen sicher sieb siedlung sieger signal silbe simpel sinfonie sinken sinn sirup sittich skala skilift
skipiste skizze skorpion skulptur slalom slogan smaragd smoothie sockel soda sofort sohle solar solo sommer
sonate sonde sonett sonntag sopran sorbet sorgsam sorte spachtel spagat spalier spange spargel spatz specht
speise spektrum sperling spezial spiegel spinne spirale spitze sport sprache springen sprosse sprung spule
spur stab stachel stadion staffel stamm standort stapel stark statue staude steak stecker steg stehen stein
stelze stempel steppe sterne steuer stiefel stift still stimme stirn stochern stolz stoppen storch strand
streifen strom strudel stube studium stufen stuhl stulle stunde suchen summen sumpf super suppe surfen
symbol synchron system szene tabelle tablett tadellos tafel tagebuch taglicht tagtraum takelage takt talent
talfahrt tamburin tandem tango tank tanzsaal tapete tapfer tapir tapsen taste tauchen tausend taxi team
technik teekanne teelicht teewurst teig telefon teller tennis tenor tentakel teppich terrasse text theater
thema theorie therme thron thymian tief tierpark tiger tinte tipi tischler titan titel toast toben toffee
tofu tomate tombola tonband tonne tonspur topas torbogen torf torkeln torwart total tour trab tracht traktor
traum treffen trekking treppe treu triangel trichter trikot triller trinken trio trippeln triumph trocken
troll trommel tropfen trubel truhe trumpf tuba tuch tugend tukan tulpe tummeln tunika tunnel tupfen turbine
turm turnen tusche tweed typisch ufer uhr ukulele ulkig ulme ultra umarmung umbau umbiegen umblick umdrehen
umfang umfeld umfrage umgehen umher umkehr umkreis umlauf umleiten umrahmen umriss umrunden umschlag umsicht
umtopfen umwelt umziehen umzug unfug ungerade unikat unkraut unten uralt urheber urlaub ursache ursprung
urvogel urwald urzeit utensil vanille variante vase vegan veilchen ventil venus veranda verdeck verein
verlag vermuten vernunft versuch vertraut vesper viadukt vielfalt viertel villa violett vitamin vitrine
vogel vollmond volumen vorbei vordach vorfahrt vorgabe vorhang vorige vorlage vornehm vorort vorplatz vorrat
vorsatz vorteil vorwahl vorzug vulkan waage wachsen wackelig wade waffel wagenrad waggon waldweg walfisch
wallach walnuss walross walze wandern wanken wappen warum waschbar wasser waten watte weberei webstuhl
wechsel wecker wedel weg wehen weiche weisheit weit weizen welpe weltall wende wenig werben werk weste
wetter wichtel wickeln widder widmung wiegen wimper windrad winkel winter winzig wippe wirbel wirklich
wirsing wirt wisent wispern witz woche wohin wohlig wohnen wolke wombat wucht wunder wunsch wurf wurst
wurzel wuselig xylofon yacht yak yeti yoga ypsilon zacke zaghaft zahl zahnrad zander zange zapfen zappeln
zart zaun zebra zehe zeichen zeigen zeile zeisig zeitung zelt zement zentral zepter zettel zicklein ziegel
ziehen ziel ziemlich zierde ziffer zikade zimt zink zipfel zirkus zirpen zither zitrone zobel zone zoo zopf
zottelig zucchini zucker zuerst zufall zugang zugvogel zuhause zukunft zuletzt zunehmen zusage zutat
zuwinken zwanzig zweck zwei zwerg zwiebel zwilling zwirn zwischen zyklus zylinder zypresse
`
	.trim()
	.split(/\s+/);
