// What the filters leave, in sentences; the texts come with them.

import type { InterfaceLanguage } from '../../model/index.ts'

export type RemainderMessages = {
  /** `who`: actors and projects, counted, in a row; empty where there are none. */
  readonly left: (who: string, statements: string) => string
  /** `papers`: their numbers in a row, or how many; of all, `all`. */
  readonly papers: (papers: string) => string
  readonly someOf: (n: string, all: string) => string
  readonly years: (from: string, to: string) => string
  /** `pair`: 'Belgium and the Netherlands'; `others`: how many more pairs have as many. */
  readonly strongest: (pair: string, statements: string, others: number) => string
  readonly yetToCome: (n: number, all: number) => string
  /** `statements`: how many, of all or of some. */
  readonly inSome: (statements: string, all: boolean) => string
}

export const remainderMessages: Readonly<Record<InterfaceLanguage, RemainderMessages>> = {
  en: {
    left: (who, statements) =>
      who ? `The filters leave ${who}, with ${statements}` : `The filters leave ${statements}`,
    papers: papers => `from ${papers}`,
    someOf: (n, all) => `${n} of ${all}`,
    years: (from, to) =>
      from === to ? `They speak of ${from}.` : `They speak of the years ${from} to ${to}.`,
    strongest: (pair, statements, others) =>
      `Strongest link: ${pair}, with ${statements}${others === 0 ? '' : others === 1 ? ', and another one just as strong' : `, and ${others} more just as strong`}.`,
    yetToCome: (n, all) => (n === all ? 'All is yet to come.' : `Yet to come: ${n}.`),
    inSome: (statements, all) =>
      all ? 'None of it is said in all languages.' : `A language is silent on ${statements}.`,
  },
  nl: {
    left: (who, statements) =>
      who ? `De filters laten ${who} over, met ${statements}` : `De filters laten ${statements} over`,
    papers: papers => `uit ${papers}`,
    someOf: (n, all) => `${n} van de ${all}`,
    years: (from, to) => (from === to ? `Ze gaan over ${from}.` : `Ze gaan over de jaren ${from} tot ${to}.`),
    strongest: (pair, statements, others) =>
      `Sterkste verbinding: ${pair}, met ${statements}${others === 0 ? '' : others === 1 ? ', en nog een die even sterk is' : `, en nog ${others} die even sterk zijn`}.`,
    yetToCome: (n, all) => (n === all ? 'Alles moet nog komen.' : `Nog te komen: ${n}.`),
    inSome: (statements, all) =>
      all ? 'Niets daarvan staat in alle talen.' : `Over ${statements} zwijgt een taal.`,
  },
  fr: {
    left: (who, statements) =>
      who ? `Les filtres laissent ${who}, avec ${statements}` : `Les filtres laissent ${statements}`,
    papers: papers => `tirés de ${papers}`,
    someOf: (n, all) => `${n} sur ${all}`,
    years: (from, to) =>
      from === to ? `Il y est question de ${from}.` : `Il y est question des années ${from} à ${to}.`,
    strongest: (pair, statements, others) =>
      `Lien le plus fort : ${pair}, avec ${statements}${others === 0 ? '' : others === 1 ? ', et un autre tout aussi fort' : `, et ${others} autres tout aussi forts`}.`,
    yetToCome: (n, all) => (n === all ? 'Tout est encore à venir.' : `Encore à venir : ${n}.`),
    inSome: (statements, all) =>
      all
        ? 'Rien de cela n’est dit dans toutes les langues.'
        : `Une langue passe sous silence ${statements}.`,
  },
  de: {
    left: (who, statements) =>
      who ? `Die Filter lassen ${who} übrig, mit ${statements}` : `Die Filter lassen ${statements} übrig`,
    papers: papers => `aus ${papers}`,
    someOf: (n, all) => `${n} von ${all}`,
    years: (from, to) =>
      from === to ? `Sie handeln von ${from}.` : `Sie handeln von den Jahren ${from} bis ${to}.`,
    strongest: (pair, statements, others) =>
      `Stärkste Verbindung: ${pair}, mit ${statements}${others === 0 ? '' : others === 1 ? ', und eine weitere ist ebenso stark' : `, und ${others} weitere sind ebenso stark`}.`,
    yetToCome: (n, all) => (n === all ? 'Alles steht noch aus.' : `Noch ausstehend: ${n}.`),
    inSome: (statements, all) =>
      all ? 'Nichts davon steht in allen Sprachen.' : `Zu ${statements} schweigt eine Sprache.`,
  },
}
