// Public bodies of Belgium, the Netherlands and Luxembourg, which their parliaments' papers name every day.

import type { EntityType } from '../../model/index.ts'
import { entriesOf } from './bodies.ts'

export const nationalBodies = entriesOf(
  'organisation' as EntityType,
  `
council-of-ministers | Council of Ministers | Ministerraad | Conseil des ministres; Conseil des Ministres | Ministerrat
council-of-state | Council of State | Raad van State | Conseil d'État; Conseil d'Etat | Staatsrat
court-of-audit | Court of Audit | Rekenhof | Cour des comptes | Rechnungshof
constitutional-court | Constitutional Court | Grondwettelijk Hof | Cour constitutionnelle | Verfassungsgerichtshof
court-of-cassation | Court of Cassation | Hof van Cassatie | Cour de cassation | Kassationshof
chamber-of-representatives | Chamber of Representatives | Kamer van volksvertegenwoordigers; Kamer | Chambre des représentants; Chambre | Abgeordnetenkammer
senate | Senate | Senaat | Sénat | Senat
federal-police | Federal Police | federale politie; Federale Politie | police fédérale; Police fédérale | Föderale Polizei
local-police | Local Police | lokale politie; Lokale Politie | police locale; Police locale | Lokale Polizei
state-security | State Security Service | Veiligheid van de Staat; Staatsveiligheid | Sûreté de l'État; Sûreté de l'Etat | Staatssicherheit
threat-analysis | Coordination Unit for Threat Analysis | Coördinatieorgaan voor de dreigingsanalyse; OCAD | Organe de coordination pour l'analyse de la menace; OCAM | Koordinierungsorgan für die Bedrohungsanalyse
crisis-centre | National Crisis Centre | Nationaal Crisiscentrum; Crisiscentrum | Centre de crise national; Centre de crise | Nationales Krisenzentrum
national-security-council | National Security Council | Nationale Veiligheidsraad | Conseil national de sécurité | Nationaler Sicherheitsrat
defence | Ministry of Defence | Defensie | Défense | Verteidigung
fps-finance | FPS Finance | FOD Financiën | SPF Finances | FÖD Finanzen
fps-justice | FPS Justice | FOD Justitie | SPF Justice | FÖD Justiz
fps-interior | FPS Home Affairs | FOD Binnenlandse Zaken | SPF Intérieur | FÖD Inneres
fps-foreign-affairs | FPS Foreign Affairs | FOD Buitenlandse Zaken | SPF Affaires étrangères | FÖD Auswärtige Angelegenheiten
fps-health | FPS Public Health | FOD Volksgezondheid | SPF Santé publique | FÖD Volksgesundheit
fps-economy | FPS Economy | FOD Economie | SPF Économie; SPF Economie | FÖD Wirtschaft
fps-mobility | FPS Mobility | FOD Mobiliteit | SPF Mobilité | FÖD Mobilität
fps-employment | FPS Employment | FOD Werkgelegenheid; FOD WASO | SPF Emploi; SPF ETCS | FÖD Beschäftigung
fps-social-security | FPS Social Security | FOD Sociale Zekerheid | SPF Sécurité sociale | FÖD Soziale Sicherheit
fps-bosa | FPS BOSA | FOD BOSA | SPF BOSA | FÖD BOSA
riziv | NIHDI | RIZIV; Rijksinstituut voor ziekte- en invaliditeitsverzekering | INAMI; Institut national d'assurance maladie-invalidité | LIKIV
rsz | NSSO | RSZ; Rijksdienst voor Sociale Zekerheid | ONSS; Office national de sécurité sociale | LSS
rva | National Employment Office | RVA; Rijksdienst voor Arbeidsvoorziening | ONEM; ONEm; Office national de l'emploi | LfA
federal-pensions-service | Federal Pensions Service | Federale Pensioendienst; FPD | Service fédéral des Pensions; SFP | Föderaler Pensionsdienst
fedasil | Fedasil | | |
immigration-office | Immigration Office | Dienst Vreemdelingenzaken; DVZ | Office des étrangers | Ausländeramt
cgra | Commissioner General for Refugees and Stateless Persons | Commissariaat-generaal voor de vluchtelingen en de staatlozen; CGVS | Commissariat général aux réfugiés et aux apatrides; CGRA | Generalkommissariat für Flüchtlinge und Staatenlose
famhp | FAMHP | FAGG; Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten | AFMPS; Agence fédérale des médicaments et des produits de santé | FAAGP
fasfc | FASFC | FAVV; Federaal Agentschap voor de veiligheid van de voedselketen | AFSCA; Agence fédérale pour la sécurité de la chaîne alimentaire | FASNK
fanc | FANC | FANC; Federaal Agentschap voor Nucleaire Controle | AFCN; Agence fédérale de contrôle nucléaire | FANK
sciensano | Sciensano | | |
superior-health-council | Superior Health Council | Hoge Gezondheidsraad | Conseil supérieur de la santé; Conseil Supérieur de la Santé | Hoher Gesundheitsrat
nmbs | SNCB | NMBS | SNCB | NGBE
infrabel | Infrabel | | |
bpost | bpost | bpost | bpost | bpost
proximus | Proximus | | |
skeyes | skeyes | | |
bipt | BIPT | BIPT | IBPT | BIPT
creg | CREG | | |
fsma | FSMA | | |
national-bank | National Bank of Belgium | Nationale Bank van België; NBB | Banque nationale de Belgique; BNB | Belgische Nationalbank
unia | Unia | | |
myria | Myria | | |
enabel | Enabel | | |
data-protection-authority | Data Protection Authority | Gegevensbeschermingsautoriteit; GBA | Autorité de protection des données; APD | Datenschutzbehörde
equality-institute | Institute for the Equality of Women and Men | Instituut voor de gelijkheid van vrouwen en mannen | Institut pour l'égalité des femmes et des hommes | Institut für die Gleichheit von Frauen und Männern
ctif | CTIF-CFI | CFI; Cel voor Financiële Informatieverwerking | CTIF; Cellule de traitement des informations financières | CTIF-CFI
buildings-agency | Buildings Agency | Regie der Gebouwen | Régie des Bâtiments; Régie des bâtiments | Gebäuderegie
planning-bureau | Federal Planning Bureau | Federaal Planbureau | Bureau fédéral du Plan | Föderales Planbüro
ocmw | Public Centres for Social Welfare | OCMW; OCMW's | CPAS | ÖSHZ
flemish-community | Flemish Community | Vlaamse Gemeenschap | Communauté flamande | Flämische Gemeinschaft
french-community | French Community | Franse Gemeenschap | Communauté française; Fédération Wallonie-Bruxelles | Französische Gemeinschaft
german-community | German-speaking Community | Duitstalige Gemeenschap | Communauté germanophone | Deutschsprachige Gemeinschaft
flemish-government | Flemish Government | Vlaamse regering; Vlaamse Regering | gouvernement flamand; Gouvernement flamand | Flämische Regierung
walloon-government | Walloon Government | Waalse regering; Waalse Regering | gouvernement wallon; Gouvernement wallon | Wallonische Regierung
kmar | KMAR | Koninklijke Marechaussee; KMAR | Maréchaussée royale; KMAR | Königliche Marechaussee
rijkswaterstaat | Rijkswaterstaat | | |
grand-ducal-police | Grand Ducal Police | groothertogelijke politie | Police grand-ducale; Police Grand-Ducale | Großherzogliche Polizei
`,
)
