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
crisis-centre | National Crisis Centre | Nationaal Crisiscentrum; Crisiscentrum; Nationaal crisiscentrum | Centre de crise national; Centre de Crise national; Centre de crise; Centre de Crise; Centre national de crise | Nationales Krisenzentrum
national-security-council | National Security Council | Nationale Veiligheidsraad | Conseil national de sécurité | Nationaler Sicherheitsrat
defence | Ministry of Defence | Defensie | Défense | Verteidigung
fps-finance | FPS Finance | FOD Financiën | SPF Finances | FÖD Finanzen
fps-justice | FPS Justice | FOD Justitie | SPF Justice | FÖD Justiz
fps-interior | FPS Home Affairs | FOD Binnenlandse Zaken | SPF Intérieur | FÖD Inneres
fps-foreign-affairs | FPS Foreign Affairs | FOD Buitenlandse Zaken, Buitenlandse Handel en Ontwikkelingssamenwerking; FOD Buitenlandse Zaken | SPF Affaires étrangères, Commerce extérieur et Coopération au développement; SPF Affaires étrangères; SPF Affaires Étrangères | FÖD Auswärtige Angelegenheiten
fps-health | FPS Public Health | FOD Volksgezondheid, Veiligheid van de Voedselketen en Leefmilieu; FOD Volksgezondheid | SPF Santé publique, Sécurité de la Chaîne alimentaire et Environnement; SPF Santé publique, Sécurité de la chaîne alimentaire et Environnement; SPF Santé publique; SPF Santé | FÖD Volksgesundheit
fps-economy | FPS Economy | FOD Economie, K.M.O., Middenstand en Energie; FOD Economie, KMO, Middenstand en Energie; FOD Economie | SPF Économie, P.M.E., Classes moyennes et Énergie; SPF Economie, PME, Classes moyennes et Energie; SPF Économie; SPF Economie | FÖD Wirtschaft
fps-mobility | FPS Mobility | FOD Mobiliteit en Vervoer; FOD Mobiliteit | SPF Mobilité et Transports; SPF Mobilité et Transport; SPF Mobilité | FÖD Mobilität
fps-employment | FPS Employment | FOD Werkgelegenheid, Arbeid en Sociaal Overleg; FOD Werkgelegenheid; FOD WASO; FOD Werk | SPF Emploi, Travail et Concertation sociale; SPF Emploi, travail et concertation sociale; SPF Emploi; SPF ETCS | FÖD Beschäftigung
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
bipt | BIPT | BIPT; Belgisch Instituut voor postdiensten en telecommunicatie | IBPT; Institut belge des services postaux et des télécommunications | BIPT
creg | CREG | CREG; Commissie voor de Regulering van de Elektriciteit en het Gas | CREG; Commission de régulation de l'électricité et du gaz | CREG
fsma | FSMA | FSMA; Autoriteit voor Financiële Diensten en Markten | FSMA; Autorité des services et marchés financiers | FSMA
national-bank | National Bank of Belgium | Nationale Bank van België; NBB | Banque nationale de Belgique; BNB | Belgische Nationalbank
unia | Unia | | |
myria | Myria | | |
enabel | Enabel | Enabel; Belgisch Ontwikkelingsagentschap | Enabel; Agence belge de développement | Enabel
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
belgian-state | Belgian State | Belgische Staat; federale Staat | État belge; Etat belge; État fédéral; Etat fédéral | belgischer Staat
belgian-government | Belgian Government | Belgische regering; Belgische overheid | gouvernement belge; Gouvernement belge; autorités belges | belgische Regierung
fps-chancellery | FPS Chancellery of the Prime Minister | FOD Kanselarij van de Eerste Minister; Kanselarij van de Eerste Minister | SPF Chancellerie du Premier ministre; Chancellerie du Premier Ministre | FÖD Kanzlei des Premierministers
pps-social-integration | PPS Social Integration | POD Maatschappelijke Integratie; POD MI | SPP Intégration sociale; SPP IS | FÖD Sozialeingliederung
belspo | BELSPO | BELSPO; POD Wetenschapsbeleid; Federaal Wetenschapsbeleid | BELSPO; SPP Politique scientifique; Politique scientifique fédérale | BELSPO
dgd | Directorate-General for Development Cooperation | DGD; Directie-Generaal Ontwikkelingssamenwerking en Humanitaire Hulp | DGD; Direction générale Coopération au développement et Aide humanitaire | DGD
consultative-committee | Consultation Committee | Overlegcomité | Comité de concertation | Konzertierungsausschuss
national-labour-council | National Labour Council | Nationale Arbeidsraad; NAR | Conseil national du travail; Conseil national du Travail; CNT | Nationaler Arbeitsrat
central-economic-council | Central Economic Council | Centrale Raad voor het Bedrijfsleven; CRB | Conseil central de l'économie; Conseil central de l'Économie; CCE | Zentraler Wirtschaftsrat
group-of-ten | Group of Ten | Groep van Tien | Groupe des Dix; Groupe des 10 | Zehnergruppe
health-knowledge-centre | Belgian Health Care Knowledge Centre | KCE; Federaal Kenniscentrum voor de Gezondheidszorg | KCE; Centre fédéral d'expertise des soins de santé | KCE
cyber-centre | Centre for Cybersecurity Belgium | CCB; Centrum voor Cybersecurity België | CCB; Centre pour la Cybersécurité Belgique | ZCB
committee-p | Standing Police Monitoring Committee | Comité P; Vast Comité P | Comité P; Comité permanent P | Komitee P
committee-i | Standing Intelligence Agencies Review Committee | Comité I; Vast Comité I | Comité R; Comité permanent R | Komitee N
asset-recovery-office | Central Office for Seizure and Confiscation | Centraal Orgaan voor de Inbeslagneming en de Verbeurdverklaring; COIV | Organe central pour la saisie et la confiscation; OCSC | ZOBE
special-tax-inspectorate | Special Tax Inspectorate | Bijzondere Belastinginspectie; BBI | Inspection spéciale des impôts; ISI | Sondersteuerinspektion
intelligence-service-defence | General Intelligence and Security Service | ADIV; Algemene Dienst Inlichting en Veiligheid | SGRS; Service général du renseignement et de la sécurité | ADIV
federal-prosecutor | Federal Public Prosecutor | federaal parket; Federaal Parket; federale parket | parquet fédéral; Parquet fédéral | Föderalstaatsanwaltschaft
college-of-prosecutors | College of Public Prosecutors | College van procureurs-generaal | Collège des procureurs généraux | Kollegium der Generalprokuratoren
audit-lottery | National Lottery | Nationale Loterij | Loterie Nationale; Loterie nationale | Nationallotterie
stib | STIB-MIVB | MIVB | STIB | STIB
de-lijn | De Lijn | | |
tec | TEC | TEC | TEC | TEC
hr-rail | HR Rail | | |
beliris | Beliris | | |
child-focus | Child Focus | | |
vias | Vias Institute | Vias institute; Vias; VIAS | institut Vias; Vias; VIAS | Vias
b-fast | B-FAST | | |
test-achats | Test Achats | Test-Aankoop; Testaankoop | Test-Achats; Testachats; Test Achats | Test-Achats
vdab | VDAB | | |
forem | Forem | Forem | Forem; FOREM | Forem
actiris | Actiris | | |
vvsg | VVSG | | |
uvcw | UVCW | UVCW | UVCW; Union des villes et communes de Wallonie | UVCW
brulocalis | Brulocalis | | |
unizo | UNIZO | Unizo; UNIZO | Unizo; UNIZO | UNIZO
ucm | UCM | UCM | UCM; Union des classes moyennes | UCM
feb | FEB | VBO; Verbond van Belgische Ondernemingen | FEB; Fédération des entreprises de Belgique | VBU
abvv | FGTB | ABVV | FGTB | FGTB
acv | CSC | ACV | CSC | CSC
aclvb | CGSLB | ACLVB | CGSLB | CGSLB
boerenbond | Boerenbond | | |
belgian-bar | Order of Flemish Bars | Orde van Vlaamse Balies; OVB | Ordre des barreaux flamands | OVB
avocats | AVOCATS.BE | AVOCATS.BE; Avocats.be; OBFG | AVOCATS.BE; Avocats.be; OBFG | AVOCATS.BE
order-of-physicians | Order of Physicians | Orde der artsen; Orde der Artsen | Ordre des médecins; Ordre des Médecins | Ärztekammer
muslim-executive | Muslim Executive of Belgium | Moslimexecutieve; Moslimexecutieve van België; Executief van de Moslims van België | Exécutif des musulmans; Exécutif des musulmans de Belgique; Exécutif des Musulmans de Belgique | Exekutive der Muslime
royal-meteorological-institute | Royal Meteorological Institute | KMI; Koninklijk Meteorologisch Instituut | IRM; Institut royal météorologique | KMI
statbel | Statbel | | |
ipcc-be | National Climate Commission | Nationale Klimaatcommissie | Commission nationale Climat | Nationale Klimakommission
national-archives | State Archives | Rijksarchief | Archives de l'État; Archives de l'Etat | Staatsarchiv
national-police-nl | National Police | Nationale Politie | Police nationale | Nationale Polizei
nctv | NCTV | | |
fiod | FIOD | | |
rivm | RIVM | | |
gemeentelijke-vereniging | Association of Netherlands Municipalities | VNG; Vereniging van Nederlandse Gemeenten | VNG | VNG
grand-ducal-police | Grand Ducal Police | groothertogelijke politie | Police grand-ducale; Police Grand-Ducale | Großherzogliche Polizei
`,
)
