// Wat de pagina over maten zegt, in het Nederlands.

import { countingIn } from '../../../terms/index.ts'
import type { MeasureMessages } from './en.ts'

const { number, count } = countingIn('nl')

const apart = (parts: number, largest: number, nodes: number) =>
  `De graaf bestaat uit ${number(parts)} losse delen, waarvan het grootste ${number(largest)} van de ${count(nodes, 'knoop', 'knopen')} telt`

export const nl: MeasureMessages = {
  title: 'Maten',
  size: 'Grootte van de knopen',
  color: 'Kleur van de knopen',
  sizedBy: measure => `Grootte van de knopen: ${measure}`,
  coloredBy: measure => `Kleur van de knopen: ${measure}`,
  statements: 'Uitspraken',
  kind: 'Soort',
  names: {
    degree: 'Graad',
    'weighted-degree': 'Gewogen graad',
    betweenness: 'Betweenness',
    eigenvector: 'Eigenvector',
    core: 'k-kern',
    communities: 'Gemeenschap',
  },
  explained: {
    degree: 'Met welk deel van alle andere knopen hij verbonden is.',
    'weighted-degree': 'Het aantal uitspraken achter zijn verbindingen.',
    betweenness:
      'Hoe vaak hij op de kortste weg tussen twee andere ligt, als deel van wat hoogstens mogelijk is: bemiddelaars scoren hoog.',
    eigenvector: 'Hoog voor wie door veel uitspraken verbonden is met andere die zelf hoog scoren.',
    core: 'De grootste k waarvoor hij bij een groep hoort waarvan elk lid k verbindingen binnen de groep heeft.',
    communities:
      'Groepen met meer uitspraken binnen de groep en minder ertussen dan bij toeval, genummerd vanaf de grootste.',
  },
  limits: 'Maten tellen wat de documenten na het filteren zeggen. Ze zeggen niet wie machtig is.',
  source: papers => `Bron: ${papers}`,
  caveats: {
    unsettled: 'De berekening convergeert niet voor deze graaf.',
    few: nodes =>
      `Met maar ${count(nodes, 'verbonden knoop', 'verbonden knopen')} kan één uitspraak de volgorde veranderen.`,
    parts: {
      far: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)}: vergelijk alleen knopen van hetzelfde deel.`,
      groups: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)}: alleen al daardoor zijn het aparte gemeenschappen.`,
    },
    twoMode: links =>
      `Actoren en projecten zijn twee soorten knopen: alleen verbindingen tussen de twee tellen${links === 0 ? '' : `, niet de ${count(links, 'verbinding', 'verbindingen')} tussen actoren of tussen projecten onderling`}, en een aandeel is dat van wat voor elke soort mogelijk is.`,
    alike: 'Alle knopen hebben dezelfde waarde: er valt niets te vergelijken.',
    unclear: modularity =>
      `Met een modulariteit van ${modularity} zijn de groepen nauwelijks duidelijker dan bij toeval.`,
  },
  modularity: modularity => `Modulariteit: ${modularity}.`,
  underWay: percent => `Bezig met meten… ${percent} %`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Wat nog niet gemeten was, wordt niet getoond.',
  failed: 'Meten is niet gelukt. Controleer uw verbinding of probeer een andere browser.',
  again: 'Opnieuw meten',
  community: n => `Gemeenschap ${number(n)}`,
  highest: 'Hoogste',
  tied: n => `${count(n, 'andere heeft', 'andere hebben')} dezelfde waarde als de laatste.`,
  noCommunity: 'geen',
  more: members => `nog ${number(members)}`,
  smaller: communities =>
    `${count(communities, 'kleinere gemeenschap', 'kleinere gemeenschappen')}, in het grijs`,
  selectMembers: community => `${community} selecteren`,
  meaning: 'Wat de maten betekenen',
  orderBy: 'Op maat…',
  columns: 'Maten tonen',
}
