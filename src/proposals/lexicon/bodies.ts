// Institutions, agencies, organisations and regions that papers name without saying what they are. Their names are from the sites
// of the European Union, the United Nations and the Benelux Union, in each language as they call themselves.

import type { EntityType, Language, LanguageMap } from '../../model/index.ts'

/** Something that the world knows, with the ways in which each language writes it; the first is its name. */
export type LexiconEntry = {
  readonly id: string
  readonly type: EntityType
  readonly forms: LanguageMap<readonly string[]>
}

const languages = ['en', 'nl', 'fr', 'de'] as readonly Language[]

/** Lines `id | en | nl | fr | de`, in each cell the ways to write it, parted by `;`; an empty cell is as the English one. */
export const entriesOf = (type: EntityType, lines: string): readonly LexiconEntry[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [id, ...cells] = line.split('|').map(cell => cell.trim())
      const formsIn = (i: number) =>
        (cells[i] || cells[0] || '')
          .split(';')
          .map(form => form.trim())
          .filter(form => form !== '')
      return {
        id: id!,
        type,
        forms: Object.fromEntries(languages.map((language, i) => [language, formsIn(i)])),
      }
    })

const organisation = 'organisation' as EntityType
const region = 'region' as EntityType
const place = 'place' as EntityType

export const bodies: readonly LexiconEntry[] = [
  ...entriesOf(
    organisation,
    `
european-union | European Union; EU | Europese Unie; EU | Union européenne; UE | Europäische Union; EU
european-commission | European Commission; EC | Europese Commissie; EC | Commission européenne; CE | Europäische Kommission; EU-Kommission
european-parliament | European Parliament; EP | Europees Parlement; EP | Parlement européen; PE | Europäisches Parlament; Europaparlament
european-council | European Council | Europese Raad | Conseil européen | Europäischer Rat
council-of-the-eu | Council of the European Union; Council of the EU | Raad van de Europese Unie; Raad van de EU | Conseil de l'Union européenne; Conseil de l'UE | Rat der Europäischen Union; Rat der EU
court-of-justice-eu | Court of Justice of the European Union; European Court of Justice; CJEU | Hof van Justitie van de Europese Unie; Europees Hof van Justitie; HvJ-EU | Cour de justice de l'Union européenne; Cour de justice européenne; CJUE | Gerichtshof der Europäischen Union; Europäischer Gerichtshof; EuGH
european-central-bank | European Central Bank; ECB | Europese Centrale Bank; ECB | Banque centrale européenne; BCE | Europäische Zentralbank; EZB
european-court-of-auditors | European Court of Auditors | Europese Rekenkamer | Cour des comptes européenne | Europäischer Rechnungshof
committee-of-the-regions | European Committee of the Regions | Europees Comité van de Regio's | Comité européen des régions | Europäischer Ausschuss der Regionen
european-investment-bank | European Investment Bank; EIB | Europese Investeringsbank; EIB | Banque européenne d'investissement; BEI | Europäische Investitionsbank; EIB
europol | Europol | | |
eurojust | Eurojust | | |
frontex | Frontex; European Border and Coast Guard Agency | Frontex; Europees Grens- en kustwachtagentschap | Frontex; Agence européenne de garde-frontières et de garde-côtes | Frontex; Europäische Agentur für die Grenz- und Küstenwache
cepol | CEPOL | | |
eppo | European Public Prosecutor's Office; EPPO | Europees Openbaar Ministerie; EOM | Parquet européen | Europäische Staatsanwaltschaft; EUStA
olaf | OLAF; European Anti-Fraud Office | OLAF; Europees Bureau voor fraudebestrijding | OLAF; Office européen de lutte antifraude | OLAF; Europäisches Amt für Betrugsbekämpfung
euda | EMCDDA; EUDA; European Monitoring Centre for Drugs and Drug Addiction | EWDD; EMCDDA; Europees Waarnemingscentrum voor drugs en drugsverslaving | OEDT; EMCDDA; Observatoire européen des drogues et des toxicomanies | EBDD; Europäische Beobachtungsstelle für Drogen und Drogensucht
enisa | ENISA | | |
euaa | EASO; EUAA; European Asylum Support Office | EASO; Europees Ondersteuningsbureau voor asielzaken | EASO; Bureau européen d'appui en matière d'asile | EASO; Europäisches Unterstützungsbüro für Asylfragen
ecdc | ECDC; European Centre for Disease Prevention and Control | ECDC; Europees Centrum voor ziektepreventie en -bestrijding | ECDC; Centre européen de prévention et de contrôle des maladies | ECDC; Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten
ema | EMA; European Medicines Agency | EMA; Europees Geneesmiddelenbureau; Europees Geneesmiddelenagentschap | EMA; Agence européenne des médicaments | EMA; Europäische Arzneimittel-Agentur
efsa | EFSA; European Food Safety Authority | EFSA; Europese Autoriteit voor voedselveiligheid | EFSA; Autorité européenne de sécurité des aliments | EFSA; Europäische Behörde für Lebensmittelsicherheit
echa | ECHA; European Chemicals Agency | ECHA; Europees Agentschap voor chemische stoffen | ECHA; Agence européenne des produits chimiques | ECHA; Europäische Chemikalienagentur
eea | European Environment Agency | Europees Milieuagentschap | Agence européenne pour l'environnement | Europäische Umweltagentur
fra | European Union Agency for Fundamental Rights | Bureau van de Europese Unie voor de grondrechten | Agence des droits fondamentaux de l'Union européenne | Agentur der Europäischen Union für Grundrechte
easa | EASA | | |
eurostat | Eurostat | | |
eucpn | EUCPN; European Crime Prevention Network | EUCPN; Europees netwerk inzake criminaliteitspreventie | EUCPN; Réseau européen de prévention de la criminalité | EUCPN; Europäisches Netz für Kriminalprävention
council-of-europe | Council of Europe | Raad van Europa | Conseil de l'Europe | Europarat
echr-court | European Court of Human Rights | Europees Hof voor de Rechten van de Mens; EHRM | Cour européenne des droits de l'homme; CEDH | Europäischer Gerichtshof für Menschenrechte; EGMR
united-nations | United Nations; UN | Verenigde Naties; VN | Nations unies; ONU | Vereinte Nationen; UNO; VN
security-council | UN Security Council; Security Council | VN-Veiligheidsraad; Veiligheidsraad | Conseil de sécurité | UN-Sicherheitsrat; Sicherheitsrat
unodc | UNODC | | ONUDC; UNODC | UNODC
unhcr | UNHCR | | HCR; UNHCR | UNHCR
unicef | UNICEF; Unicef | | |
unesco | UNESCO; Unesco | | |
who | World Health Organization; World Health Organisation; WHO | Wereldgezondheidsorganisatie; WHO; WGO | Organisation mondiale de la santé; OMS | Weltgesundheitsorganisation; WHO
ilo | International Labour Organization; ILO | Internationale Arbeidsorganisatie; IAO | Organisation internationale du travail; OIT | Internationale Arbeitsorganisation; IAO
iom | International Organization for Migration; IOM | Internationale Organisatie voor Migratie; IOM | Organisation internationale pour les migrations; OIM | Internationale Organisation für Migration; IOM
wto | World Trade Organization; WTO | Wereldhandelsorganisatie; WTO | Organisation mondiale du commerce; OMC | Welthandelsorganisation; WTO
imf | International Monetary Fund; IMF | Internationaal Monetair Fonds; IMF | Fonds monétaire international; FMI | Internationaler Währungsfonds; IWF
world-bank | World Bank | Wereldbank | Banque mondiale | Weltbank
oecd | OECD | OESO | OCDE | OECD
osce | OSCE | OVSE | OSCE | OSZE
nato | NATO | NAVO | OTAN | NATO
interpol | Interpol; INTERPOL | | |
red-cross | Red Cross | Rode Kruis | Croix-Rouge | Rotes Kreuz
benelux-union | Benelux Union; Benelux Economic Union | Benelux Unie; Benelux-Unie; Benelux Economische Unie | Union Benelux; Union économique Benelux | Benelux-Union; Benelux-Wirtschaftsunion
`,
  ),
  ...entriesOf(
    region,
    `
europe | Europe | Europa | Europe | Europa
africa | Africa | Afrika | Afrique | Afrika
asia | Asia | Azië | Asie | Asien
latin-america | Latin America | Latijns-Amerika | Amérique latine | Lateinamerika
north-america | North America | Noord-Amerika | Amérique du Nord | Nordamerika
south-america | South America | Zuid-Amerika | Amérique du Sud | Südamerika
middle-east | Middle East | Midden-Oosten | Moyen-Orient; Proche-Orient | Naher Osten
balkans | Western Balkans; Balkans | Westelijke Balkan; Balkan | Balkans occidentaux; Balkans | Westbalkan; Balkan
benelux | Benelux | Benelux; Benelux-landen | Benelux; pays du Benelux; pays Benelux | Benelux; Beneluxstaaten; Benelux-Länder
flanders | Flanders; Flemish Region | Vlaanderen; Vlaams Gewest | Flandre; Région flamande | Flandern
wallonia | Wallonia; Walloon Region | Wallonië; Waals Gewest | Wallonie; Région wallonne | Wallonien
brussels-region | Brussels-Capital Region | Brussels Hoofdstedelijk Gewest | Région de Bruxelles-Capitale | Region Brüssel-Hauptstadt
north-rhine-westphalia | North Rhine-Westphalia; NRW | Noordrijn-Westfalen; NRW | Rhénanie-du-Nord-Westphalie; RNW | Nordrhein-Westfalen; NRW
rhineland-palatinate | Rhineland-Palatinate | Rijnland-Palts | Rhénanie-Palatinat | Rheinland-Pfalz
saarland | Saarland | Saarland | Sarre | Saarland
lower-saxony | Lower Saxony | Nedersaksen | Basse-Saxe | Niedersachsen
bavaria | Bavaria | Beieren | Bavière | Bayern
grand-est | Grand Est | Grand Est | Grand Est | Grand Est
hauts-de-france | Hauts-de-France | | |
west-flanders | West Flanders | West-Vlaanderen | Flandre occidentale | Westflandern
east-flanders | East Flanders | Oost-Vlaanderen | Flandre orientale | Ostflandern
flemish-brabant | Flemish Brabant | Vlaams-Brabant | Brabant flamand | Flämisch-Brabant
walloon-brabant | Walloon Brabant | Waals-Brabant | Brabant wallon | Wallonisch-Brabant
hainaut | Hainaut | Henegouwen | Hainaut | Hennegau
limburg | Limburg | Limburg | Limbourg | Limburg
zeeland | Zeeland | Zeeland | Zélande | Zeeland
north-brabant | North Brabant | Noord-Brabant | Brabant-Septentrional | Nordbrabant
`,
  ),
  ...entriesOf(
    place,
    `
brussels | Brussels | Brussel | Bruxelles | Brüssel
antwerp | Antwerp | Antwerpen | Anvers | Antwerpen
ghent | Ghent | Gent | Gand | Gent
bruges | Bruges | Brugge | Bruges | Brügge
leuven | Leuven | Leuven | Louvain | Löwen
mechelen | Mechelen | Mechelen | Malines | Mecheln
zeebrugge | Zeebrugge | | |
ostend | Ostend | Oostende | Ostende | Ostende
liege | Liège | Luik | Liège | Lüttich
charleroi | Charleroi | | |
namur | Namur | Namen | Namur | Namur
mons | Mons | Bergen | Mons | Mons
tournai | Tournai | Doornik | Tournai | Tournai
eupen | Eupen | | |
zaventem | Zaventem | | |
amsterdam | Amsterdam | | |
rotterdam | Rotterdam | | |
the-hague | The Hague | Den Haag; 's-Gravenhage | La Haye | Den Haag
utrecht | Utrecht | | |
eindhoven | Eindhoven | | |
maastricht | Maastricht | Maastricht | Maastricht; Maëstricht | Maastricht
vlissingen | Vlissingen; Flushing | Vlissingen | Flessingue | Vlissingen
terneuzen | Terneuzen | | |
paris | Paris | Parijs | Paris | Paris
lille | Lille | Rijsel | Lille | Lille
strasbourg | Strasbourg | Straatsburg | Strasbourg | Straßburg
berlin | Berlin | Berlijn | Berlin | Berlin
cologne | Cologne | Keulen | Cologne | Köln
aachen | Aachen | Aken | Aix-la-Chapelle | Aachen
dusseldorf | Düsseldorf | | |
london | London | Londen | Londres | London
north-sea | North Sea | Noordzee | mer du Nord | Nordsee
schengen | Schengen | | |
`,
  ),
]
