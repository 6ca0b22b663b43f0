// A paper in two languages of which we know what stands for what: sentences of our own, put together by lot.

/** What stands in the same place of both languages. */
export type Pair = {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'note'
  readonly nl: string
  readonly fr: string
}

/** Numbers that look thrown, the same each time (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Both = readonly [nl: string, fr: string]

const bodies: readonly Both[] = [
  ['de Stroomraad', 'le Conseil fluvial'],
  ['het Havenbureau', 'le Bureau des ports'],
  ['de sluiswachters van Merelbeek', 'les éclusiers de Merelbeek'],
  ['de Dienst voor Peilmetingen', 'le Service des mesures de niveau'],
  ['het Fonds voor Dijken', 'le Fonds des digues'],
  ['de Vereniging van Veerlieden', 'l’Association des passeurs'],
  ['de gouverneur van Oosterwaard', 'le gouverneur d’Oosterwaard'],
  ['het Instituut voor Zoet Water', 'l’Institut de l’eau douce'],
]
const things: readonly Both[] = [
  ['de waterstand', 'le niveau de l’eau'],
  ['het onderhoud van de oevers', 'l’entretien des berges'],
  ['de doorvaart bij nacht', 'le passage de nuit'],
  ['de kwaliteit van het drinkwater', 'la qualité de l’eau potable'],
  ['het vervoer van zand en grind', 'le transport de sable et de gravier'],
  ['de bescherming van de visstand', 'la protection des poissons'],
  ['de herstelling van de oude bruggen', 'la réparation des anciens ponts'],
]
const places: readonly Both[] = [
  ['in het noorden van het bekken', 'dans le nord du bassin'],
  ['langs de Kleine Aar', 'le long de la Petite Aar'],
  ['bij de samenvloeiing van beide rivieren', 'au confluent des deux rivières'],
  ['in de gemeenten aan de linkeroever', 'dans les communes de la rive gauche'],
  ['tussen Veldhoven en de grens', 'entre Veldhoven et la frontière'],
]

/** {b} a body, {t} a thing, {p} a place, {n} a number, {y} a year; a capital where it opens the sentence. */
const sentences: readonly Both[] = [
  ['{B} brengt elk jaar verslag uit over {t} {p}.', '{B} fait chaque année rapport sur {t} {p}.'],
  [
    'Sinds {y} werken {b} en {b2} nauw samen om {t} te verbeteren.',
    'Depuis {y}, {b} et {b2} collaborent étroitement afin d’améliorer {t}.',
  ],
  [
    'Daartoe werden {n} metingen verricht {p}, waarvan de resultaten aan iedereen worden meegedeeld.',
    'À cette fin, {n} mesures ont été effectuées {p}, dont les résultats sont communiqués à chacun.',
  ],
  [
    'Indien {b} vaststelt dat {t} in gevaar komt, verwittigt het onverwijld de bevoegde overheden.',
    'Lorsque {b} constate que {t} est en danger, les autorités compétentes en sont averties sans délai.',
  ],
  [
    'Volgens {b} is {t} de laatste jaren sterk achteruitgegaan, vooral {p}.',
    'Selon {b}, {t} s’est fortement dégradé au cours des dernières années, surtout {p}.',
  ],
  [
    'Een werkgroep van {n} deskundigen onderzoekt momenteel hoe {t} beter kan worden gewaarborgd.',
    'Un groupe de travail de {n} experts examine actuellement comment mieux garantir {t}.',
  ],
  [
    'De kosten daarvan, die in {y} op {n} miljoen werden geraamd, worden door {b} en {b2} gedragen.',
    'Les coûts, estimés en {y} à {n} millions, sont supportés par {b} et {b2}.',
  ],
  [
    'Het is wenselijk dat {b} hierover een overeenkomst sluit met {b2}, zodat dubbel werk wordt vermeden.',
    'Il est souhaitable que {b} conclue à ce sujet une convention avec {b2}, afin d’éviter tout double emploi.',
  ],
  [
    'Niettemin blijven er {p} nog {n} plaatsen waar {t} niet voldoende wordt opgevolgd.',
    'Néanmoins, il reste {p} encore {n} endroits où {t} n’est pas suffisamment suivi.',
  ],
  [
    'De leden van de vergadering dringen erop aan dat {b} de aanbevelingen van {y} eindelijk uitvoert.',
    'Les membres de l’assemblée insistent pour que {b} mette enfin en œuvre les recommandations de {y}.',
  ],
  [
    'Ook {b2} heeft laten weten dat de samenwerking met {b} goed verloopt.',
    'De même, {b2} a fait savoir que la coopération avec {b} se déroule bien.',
  ],
  [
    'Tijdens de hoorzitting van {y} verklaarde {b} dat {t} {p} een voorbeeld is voor andere landen.',
    'Lors de l’audition de {y}, {b} a déclaré que {t} {p} est un exemple pour d’autres pays.',
  ],
]
const items: readonly Both[] = [
  ['het toezicht op {t} {p}', 'la surveillance portant sur {t} {p}'],
  ['de uitwisseling van gegevens tussen {b} en {b2}', 'l’échange de données entre {b} et {b2}'],
  ['een jaarlijkse oefening waaraan {b} deelneemt', 'un exercice annuel auquel participe {b}'],
  ['de opleiding van {n} nieuwe medewerkers', 'la formation de {n} nouveaux collaborateurs'],
]
const headings: readonly Both[] = [
  ['Bevoegdheden van de Stroomraad', 'Compétences du Conseil fluvial'],
  ['Toestand van de oevers', 'État des berges'],
  ['Samenwerking over de grens', 'Coopération transfrontalière'],
  ['Financiering en begroting', 'Financement et budget'],
  ['Opleiding van de sluiswachters', 'Formation des éclusiers'],
  ['Veiligheid op het water', 'Sécurité sur l’eau'],
  ['Bescherming van vis en vogel', 'Protection des poissons et des oiseaux'],
  ['Slotbepalingen', 'Dispositions finales'],
]
const notes: readonly Both[] = [
  [
    'Zie het verslag van {b} van {y}, blz. {n} en volgende.',
    'Voir le rapport de {b} de {y}, p. {n} et suivantes.',
  ],
  ['Handelingen van de vergadering, zitting {y}, nr. {n}.', 'Annales de l’assemblée, session {y}, n° {n}.'],
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export type Kind = 'law' | 'report'

/** A paper of so many sections. Of a law, articles; of a report, numbered chapters and notes. */
export function paper(kind: Kind, seed: number, sections: number): Pair[] {
  const roll = dice(seed)
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(roll() * list.length)]!
  const fill = ([nl, fr]: Both): Both => {
    const [b, b2, t, p] = [one(bodies), one(bodies), one(things), one(places)]
    const [n, y] = [String(3 + Math.floor(roll() * 90)), String(1985 + Math.floor(roll() * 38))]
    const filled = (text: string, i: 0 | 1) =>
      text
        .replace('{B}', capital(b[i]))
        .replaceAll('{b}', b[i])
        .replaceAll('{b2}', b2[i])
        .replaceAll('{t}', t[i])
        .replaceAll('{p}', p[i])
        .replaceAll('{n}', n)
        .replaceAll('{y}', y)
    return [filled(nl, 0), filled(fr, 1)]
  }
  const prose = (least: number): Both => {
    const some = Array.from({ length: least + Math.floor(roll() * 4) }, () => fill(one(sentences)))
    return [some.map(([nl]) => nl).join(' '), some.map(([, fr]) => fr).join(' ')]
  }
  const pair = (of: Pair['kind'], [nl, fr]: Both): Pair => ({ kind: of, nl, fr })
  const pairs: Pair[] = [
    pair('title', [
      kind === 'law'
        ? 'Wet betreffende het beheer van de twee rivieren'
        : 'Verslag over het beheer van de twee rivieren',
      kind === 'law'
        ? 'Loi relative à la gestion des deux rivières'
        : 'Rapport sur la gestion des deux rivières',
    ]),
  ]
  let article = 0
  for (let section = 1; section <= sections; section++) {
    const [nl, fr] = headings[(section - 1) % headings.length]!
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][(section - 1) % 10]!
    pairs.push(
      pair(
        'heading',
        kind === 'law'
          ? [`HOOFDSTUK ${roman}. — ${nl}`, `CHAPITRE ${roman}. — ${fr}`]
          : [`${section}. ${nl}`, `${section}. ${fr}`],
      ),
    )
    for (let i = 0; i < 5; i++) {
      const [a, b] = prose(i % 3 === 2 ? 1 : 2)
      if (kind === 'law' && i !== 3) {
        article++
        pairs.push(pair('paragraph', [`Art. ${article}. ${a}`, `Art. ${article}. ${b}`]))
      } else pairs.push(pair('paragraph', [a, b]))
      if (i !== 1) continue
      const [lead, leadFr] = ['De opdracht omvat in het bijzonder :', 'La mission comprend en particulier :']
      pairs.push(pair('paragraph', [lead, leadFr]))
      for (let n = 1; n <= 3; n++) {
        const [x, y] = fill(one(items))
        const sign = kind === 'law' ? `${n}°` : '–'
        const stop = n === 3 ? '.' : ' ;'
        pairs.push(pair('item', [`${sign} ${x}${stop}`, `${sign} ${y}${stop}`]))
      }
    }
  }
  return pairs
}

/** Notes for a paper, by lot. */
export function notesFor(seed: number, count: number): Pair[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, i) => {
    const [nl, fr] = notes[i % notes.length]!
    const [b, n, y] = [
      bodies[Math.floor(roll() * bodies.length)]!,
      String(1 + Math.floor(roll() * 90)),
      String(1990 + i),
    ]
    const filled = (text: string, at: 0 | 1) => text.replace('{b}', b[at]).replace('{n}', n).replace('{y}', y)
    return { kind: 'note', nl: filled(nl, 0), fr: filled(fr, 1) }
  })
}
