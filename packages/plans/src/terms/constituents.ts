/**
 * Words that German compounds of this field are made of, in their ground form. A word that is missing here is still
 * found as a whole, and before or after one that is here.
 */
export const constituents: readonly string[] = `
abbau abgabe abkommen abschiebung abschluss absicht absprache abstimmung abteilung abzug agenda agentur akte akteur aktion
akut alltag alter ambulanz amt analyse anerkennung anfrage angebot angehörige angehörigkeit angestellte angriff anhörung
anlage anlass anlauf annahme anspruch anstalt anteil antrag anwalt anwendung anwerbe anwerbung anzeige arbeit arbeiter arbeitgeber
arbeitnehmer arbeitskraft armut arzt aspekt asyl aufbau aufenthalt auffang aufgabe aufklärung auflage aufnahme aufsicht auftakt auftrag
ausbau ausbeutung ausbildung ausgabe auskunft ausländer ausreise aussage ausschuss ausstattung austausch ausweis auswertung auszahlung auto
bahn bank basis bau beamte beauftragte bedarf bedenk bedingung bedrohung begleitung begriff behandlung behinderung behörde
beihilfe beirat beitrag bekämpfung belastung beleg beobachtung beratung berater bereich bereitschaft bericht berichterstattung
beruf beschäftigung bescheid beschluss beschwerde besuch beteiligung betreuung betrieb betroffene bett bettel beweis bewertung
bewilligung bezirk bezug bild bildung bleibe botschaft branche brief budget bund bürger büro
chance cyber dach dach­verband daten datensatz datenschutz datenbank dauer debatte defizit delikt demokratie dialog dienst dienstleistung
digital diplomat diskriminierung dokument dolmetsch dorf dritt dritt­staat druck duldung
ebene ehe ehrenamt eigentum eingang eingliederung einkommen einreise einrichtung einsatz einschätzung einstellung eintrag einwilligung
element eltern empfang empfehlung entgelt entlohnung entnahme entschädigung entscheidung entscheider entwicklung entwurf erfassung erfolg erhebung
erkennung ermittlung ermittler ernte eröffnung erst ersatz erwachsene erwerb erziehung etat europa europarat evaluation evaluierung existenz expertise
fach fachkraft fahrt fall fallzahl familie feld fern festnahme film finanz finanzierung firma fleisch flucht flüchtling flug föderal folge folter fond
förderung forderung form format formular forscher forschung fortbildung fortschritt forum frage frau frei freiheit freizügigkeit frist führung fund funktion
fürsorge gang garantie gast gebäude gebiet gebot gebühr geburt gefahr gefährdung gefängnis geflüchtete gehalt geheim geheimnis gehör geist geld geltung gemeinde
gemeinschaft generation gericht gesamt geschäft geschlecht gesellschaft gesetz gespräch gestaltung gesundheit gewalt gewaltschutz gewerbe gewerkschaft gewinnung
gleich gleichbehandlung gleichstellung gremium grenze grund grundlage gruppe gut gutachten haft haftung halbjahr halle haltung handel handlung
handwerk hand haus haushalt haushaltsjahr heim heirat heimat helfer herkunft hilfe hinweis hintergrund hoch hochschule hoheit honorar hotel hotline hürde
identifizierung identität index indikator industrie information initiative innen inhalt inspektion institut instrument integration interesse internet intervention
jahr job jugend jugendliche jugendhilfe jura justiz kammer kampagne kapazität kapitel kartell katalog kategorie kausal kette kenntnis kern kind kinder klage klärung klinik
koalition kodex kommission kommune kommunikation kompetenz komplex konditionen konferenz konflikt konsul kontakt kontext kontrolle kontrolleur konvention konzept kooperation koordination koordinierung
körper kosten kraft kranken krankheit kreis krieg kriminal kriminalität kriminell krise kriterium küche kultur kunde kurs kurz
lage land landwirtschaft last lauf leben lebens lehr lehre lehrer leih leistung leiter leitfaden leitung lern leute liefer lieferkette liste lizenz lohn lösung lücke
macht mahnung maßnahme mandat mann männer markt maßnahmen maßstab material medien medizin mechanismus mehr meldung mensch menschenhandel menschenrecht messung methode miete migrant migration minder minderheit minderjährig
mindest mindestlohn minister ministerium mission mitarbeit mitarbeiter mitglied mitgliedstaat mitteilung mittel mittler mittelpunkt mobil mobilität modell monitor monitoring monat motiv mutter
nachbar nachfrage nachhaltigkeit nachricht nachweis name nation national natur neben nennung netz netzwerk neu niederlassung norm not notfall notruf notwehr nutzen nutzung
öffentlichkeit online opfer opferschutz ordnung organ organisation ort outcome output
paket papier parlament partei partner partnerschaft pass pauschale person personal perspektive pflege pflicht phase pilot plakat plan planung plattform platz politik polizei position post potenzial präsenz praktik praktiker praktikum praxis preis presse
prävention prinzip priorität privat problem produktion profil prognose programm projekt prostituierte prostitution protokoll prozent prozess prüfung psyche psychisch punkt qualifikation qualifizierung qualität quartal quelle quote
rahmen rasse rat ratgeber raum razzia reaktion rechnung recht rechtsprechung rede referat referent reform regel regelung regierung region register reihe reise rente republik reserve ressort ressource rest richter richtlinie risiko rolle rück rückkehr ruf ruhe runde
sache sachbearbeitung saison sammlung satz schaden schaffung schein schicht schiff schlacht schlepper schluss schlüssel schnitt schnittstelle schritt schule schüler schulung schuld schulden schutz schwarz schwarzarbeit schweige schwelle schwer schwerpunkt
seite sektor selbst sensibilisierung seminar service servicestelle sex sexarbeit sicherheit sicherung siegel situation sitz sitzung sklaverei sonder sorge sozial spezial spiel sprache sprachmittler spreng spur staat staatsanwalt staatsangehörige stab stabilisierung stadt stamm stand standard standort start station statistik
status stelle stellung stellungnahme steuer steuerung stiftung stimme straf strafe strafrecht strafverfolgung strategie straße streit streitkräfte struktur studie studium stunde subunternehmen suche system szene
tabelle tag tagung tandem tat tatbestand täter tätigkeit team technik teil teilhabe telefon temporär termin test text thema therapie ticket titel tisch tochter tod ton tool träger training transit transport trauma treffen trennung tür typ
über überblick übergabe übereinkommen überprüfung übersetzung überwachung übung um umfang umfeld umgang umsetzung umwelt unfall union unter unterhalt unterbringung unterkunft unternehmen unternehmer unterricht unterstützung untersuchung unterschied urlaub urkunde urteil
vater veranstaltung verantwortung verband verbesserung verbindung verbot verbrauch verbrechen verdacht verein vereinbarung verfahren verfassung verfolgung vergabe vergleich vergütung verhältnis verhandlung verhinderung verkehr verletzung verlust vermerk vermittler vermittlung vermögen vernehmung vernetzung
verordnung verpflichtung versammlung versicherung versorgung verstoß vertrag vertrauen vertretung verwaltung verweis verweisung verzeichnis verzerrung visum volk voll vollzug vor voraussetzung vorbereitung vorgabe vorgang vorhaben vorrang vorschlag vorschrift vorsorge vorstand vorteil
waffe wahl wald wanderung ware warn warnung wasser weg weisung weiter weiterbildung welt werbung werk wert wettbewerb wider wieder wirksamkeit wirkung wirtschaft wissen wissenschaft woche wohl wohlfahrt wohnung wunsch
zahl zahlung zeichen zeit zeitraum zentrale zentrum zeuge zeugnis ziel zielgruppe zielland zimmer zivil zivilgesellschaft zoll zone zufall zuflucht zugang zuhälter zuhause zukunft zulage zulassung zusage zusammenarbeit zusatz zustand zuständigkeit zustimmung zuwanderung zuweisung zwang zweck zweig
`
	.replaceAll('\u00ad', '')
	.trim()
	.split(/\s+/);
