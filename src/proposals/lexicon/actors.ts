// Kinds of actors that policy papers let act without a name, in the words that the papers of parliaments use for them.

import type { EntityType } from '../../model/index.ts'
import { entriesOf } from './bodies.ts'

export const actors = entriesOf(
  'actor-group' as EntityType,
  `
police | police; police services; police forces; police officers | politie; politiediensten; politiekorpsen; politiemensen; politiezones | police; services de police; forces de police; policiers; zones de police | Polizei; Polizeidienste; Polizeikräfte
judicial-authorities | judicial authorities; judiciary; justice | justitie; justitiële autoriteiten; gerechtelijke autoriteiten; gerechtelijke overheden; gerecht; gerechtelijke overheid; gerechtelijke autoriteit | justice; autorités judiciaires; pouvoir judiciaire; autorité judiciaire | Justiz; Justizbehörden
public-prosecution | public prosecution service; public prosecutor; public prosecutor's office | Openbaar Ministerie; Openbaar ministerie; openbaar ministerie; parket; parketten | ministère public; Ministère public; parquet; parquets | Staatsanwaltschaft; Staatsanwaltschaften
courts | courts; courts and tribunals | rechtbanken; hoven en rechtbanken | tribunaux; cours et tribunaux | Gerichte
magistrates | judges; magistrates | magistraten; rechters | magistrats; juges | Richter
customs | customs; customs authorities; customs services | douane; douanediensten; douaneautoriteiten | douanes; douane; autorités douanières; services douaniers; service des douanes | Zoll; Zollbehörden
border-guards | border guards; border authorities | grenswachten; grenswachters; grensbewakingsautoriteiten | gardes-frontières; garde-frontières | Grenzschutz
coast-guard | coast guard | kustwacht | garde côtière; garde-côtes | Küstenwache
armed-forces | armed forces; military | strijdkrachten; leger; militairen | forces armées; armée; militaires | Streitkräfte
intelligence-services | intelligence services | inlichtingendiensten; inlichtingen- en veiligheidsdiensten | services de renseignement; services de renseignements | Nachrichtendienste
fire-services | fire services; fire brigades | brandweer; hulpverleningszones | pompiers; services d'incendie; zones de secours | Feuerwehr
emergency-services | emergency services | hulpdiensten | services de secours | Rettungsdienste
security-services | security services | veiligheidsdiensten | services de sécurité | Sicherheitsdienste
inspection-services | inspection services; inspectorates | inspectiediensten; inspecties | services d'inspection; inspections | Inspektionsdienste
labour-inspectorate | labour inspectorate; social inspectorate | arbeidsinspectie; sociale inspectie; sociale inspectiediensten | inspection du travail; inspection sociale; services d'inspection sociale | Arbeitsinspektion
tax-authorities | tax authorities; tax administration | belastingdienst; fiscus; belastingadministratie | fisc; administration fiscale | Steuerbehörden
investigation-services | investigation services; investigators | opsporingsdiensten; speurders; rechercheurs | services d'enquête; services de recherche; enquêteurs | Ermittlungsdienste; Ermittler
investigation-teams | investigation teams | onderzoeksteams | équipes d'enquête | Ermittlungsteams
financial-intelligence-units | financial intelligence units | financiële inlichtingeneenheden; financiële inlichtingen eenheden | cellules de renseignement financier; cellules de traitement des informations financières | zentrale Meldestellen
analysts | analysts | analisten | analystes | Analysten
liaison-officers | liaison officers | verbindingsofficieren; verbindingsfunctionarissen; liaisonofficieren | officiers de liaison | Verbindungsbeamte; Verbindungsoffiziere
contact-points | contact points | contactpunten; aanspreekpunten | points de contact | Kontaktstellen
experts | experts | experten; deskundigen; experts | experts | Experten; Sachverständige
researchers | researchers | onderzoekers; wetenschappers | chercheurs; scientifiques | Forscher
government | government; governments | regering; regeringen | gouvernement; gouvernements | Regierung; Regierungen
federal-government | federal government; federal authorities | federale overheid; federale regering; federale overheden | gouvernement fédéral; autorités fédérales; autorité fédérale | Bundesregierung
national-authorities | national authorities | nationale autoriteiten; nationale overheden | autorités nationales | nationale Behörden
local-authorities | local authorities; local governments | lokale autoriteiten; lokale overheden; lokale besturen; plaatselijke besturen; plaatselijke autoriteiten | autorités locales; pouvoirs locaux; administrations locales | lokale Behörden
administrative-authorities | administrative authorities | bestuurlijke overheden; administratieve overheden; administratieve autoriteiten | autorités administratives | Verwaltungsbehörden
regional-authorities | regional authorities; federated entities | deelstaten; deelgebieden; gefedereerde entiteiten; regionale overheden | entités fédérées; autorités régionales | Gliedstaaten
regions-and-communities | regions and communities; Communities; Regions | Gemeenschappen; gemeenschappen; Gewesten; gewesten | Communautés; communautés; Régions | Gemeinschaften
municipalities | municipalities; cities and municipalities | gemeenten; gemeentebesturen; steden en gemeenten | communes; municipalités; villes et communes; administrations communales | Gemeinden
mayors | mayors | burgemeesters | bourgmestres | Bürgermeister
provinces | provinces; governors | provincies; gouverneurs | provinces; gouverneurs | Provinzen
competent-authorities | competent authorities | bevoegde autoriteiten; bevoegde overheden; bevoegde instanties; bevoegde diensten; bevoegde overheid; bevoegde autoriteit; bevoegde instantie | autorités compétentes; instances compétentes; services compétents; autorité compétente | zuständige Behörden
ministries | ministries; ministries concerned | ministeries; betrokken ministeries; departementen | ministères; ministères concernés; départements | Ministerien
ministers | ministers | ministers | ministres | Minister
embassies | embassies; diplomatic posts | ambassades; diplomatieke posten | ambassades; postes diplomatiques | Botschaften
member-states | member states | lidstaten; EU-lidstaten | États membres; Etats membres | Mitgliedstaaten; Mitgliedsstaaten
third-countries | third countries | derde landen | pays tiers | Drittländer; Drittstaaten
neighbouring-countries | neighbouring countries | buurlanden | pays voisins | Nachbarländer; Nachbarstaaten
partner-countries | partner countries | partnerlanden; andere partnerlanden | pays partenaires; autres pays partenaires | Partnerländer
source-countries | source countries; countries of origin | bronlanden; herkomstlanden; landen van herkomst | pays sources; pays d'origine; pays de provenance | Herkunftsländer
european-partners | European partners; EU partners | Europese partners; EU partners; EU-partners | partenaires européens; partenaires UE | europäische Partner
international-partners | international partners | internationale partners | partenaires internationaux | internationale Partner
private-sector | private sector; private partners | private sector; privésector; private partners; partners uit de private sector; bedrijfsleven | secteur privé; partenaires privés; partenaires du secteur privé | Privatsektor; private Partner
companies | companies; enterprises | bedrijven; ondernemingen | entreprises; sociétés | Unternehmen
logistics-sector | logistics sector | logistieke sector | secteur logistique | Logistiksektor
civil-society | civil society | maatschappelijk middenveld; middenveld | société civile | Zivilgesellschaft
ngos | NGOs; non-governmental organisations | ngo's; niet-gouvernementele organisaties | ONG; organisations non gouvernementales | NGOs; Nichtregierungsorganisationen
trade-unions | trade unions | vakbonden; vakorganisaties | syndicats; organisations syndicales | Gewerkschaften
social-partners | social partners | sociale partners | partenaires sociaux | Sozialpartner
universities | universities | universiteiten | universités | Universitäten
research-institutes | research institutes | onderzoeksinstellingen; onderzoeksinstituten; kennisinstellingen | instituts de recherche; institutions de recherche; centres de recherche | Forschungseinrichtungen
schools | schools; educational institutions | scholen; onderwijsinstellingen | écoles; établissements scolaires | Schulen
hospitals | hospitals | ziekenhuizen | hôpitaux | Krankenhäuser
care-providers | care providers; doctors | zorgverleners; artsen; zorginstellingen | prestataires de soins; médecins | Ärzte
pharmacists | pharmacists | apothekers | pharmaciens | Apotheker
banks | banks; financial institutions | banken; financiële instellingen | banques; institutions financières; établissements financiers | Banken; Finanzinstitute
insurers | insurers | verzekeraars; ziekenfondsen; mutualiteiten | assureurs; mutualités | Versicherer
post-and-courier-services | post and courier services; postal services | post- en koeriersdiensten; postdiensten; koeriersdiensten | services postaux et de messagerie; services postaux et de courrier; services postaux; services de messagerie | Post- und Kurierdienste
port-authorities | port authorities | havenautoriteiten; havenbesturen; havenbedrijven | autorités portuaires | Hafenbehörden
ports | ports; ports and airports | havens; zeehavens; luchthavens | ports; ports maritimes; aéroports | Häfen; Flughäfen
shipping | shipping companies | rederijen; vervoerders; transporteurs | compagnies maritimes; transporteurs | Reedereien
farmers | farmers | boeren; landbouwers | agriculteurs; fermiers | Landwirte
young-people | young people; youth | jongeren | jeunes | Jugendliche
stakeholders | stakeholders | stakeholders; belanghebbenden | parties prenantes | Interessenträger
`,
)
