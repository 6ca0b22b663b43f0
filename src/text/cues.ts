// What a language adds to the general rules: small lists of words, replaceable from outside.

import type { Language } from '../model/index.ts'

/** Words of one language that tell a cut from an end. All in lower case. */
export type Cues = {
  /** Words that no sentence ends in: a text that stops here goes on after the break. */
  readonly open: readonly string[]
  /** Words before which a hyphen stands for a left-out part: 'post- en koeriersdiensten'. */
  readonly coordinators: readonly string[]
  /** Words that are joined by a real hyphen: 'peut-être', 'a-t-il'. */
  readonly clitics: readonly string[]
  /** Abbreviations within a sentence, without their last full stop. */
  readonly abbreviations: readonly string[]
  /** Whether '22.' is an ordinal within a sentence. */
  readonly ordinals: boolean
}

const list = (list: string): string[] => list.split(' ')

/** For a language that nothing is known of. */
const neutral: Cues = { open: [], coordinators: [], clitics: [], abbreviations: [], ordinals: false }

const defaults: ReadonlyMap<string, Cues> = new Map([
  [
    'nl',
    {
      open: list(
        'de het een van der den des en of maar in op aan met voor door bij tot uit over naar tussen ' +
          'onder tegen om te dat die deze dit zijn hun haar als dan wordt worden werd is',
      ),
      coordinators: list('en of dan tot noch als'),
      clitics: [],
      abbreviations: list('bijv bv blz art artt nr nrs enz resp ca dhr mevr mr dr drs prof ir jl i.h.b'),
      ordinals: false,
    },
  ],
  [
    'fr',
    {
      open: list(
        'le la les un une des du de au aux et ou mais dans en sur à par pour avec sans entre sous vers ' +
          'que qui dont ce cet cette ces son sa ses leur leurs est était sont être a ont',
      ),
      coordinators: list('et ou'),
      clitics: list('il elle ils elles on ce je tu nous vous là ci même mêmes être t y en le la les moi'),
      abbreviations: list('art p pp m mm mme mlle dr pr me cf p.ex ex env no nos st ste'),
      ordinals: false,
    },
  ],
  [
    'de',
    {
      open: list(
        'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf mit für ' +
          'durch bei beim von vom zu zum zur aus über nach zwischen unter gegen dass als wie wird werden ist',
      ),
      coordinators: list('und oder bzw sowie bis noch als'),
      clitics: [],
      abbreviations: list('z.b z b d.h d h u.a u a bzw usw ggf vgl nr abs art s dr prof ca inkl etwa bspw'),
      ordinals: true,
    },
  ],
  [
    'lb',
    {
      open: list(
        'de den dem der d déi dat dës dësen en eng engem enger vun vum mat fir op an am bei beim aus duerch tëschent ' +
          'ënner iwwer zu zum zur um mä oder datt wéi wann gëtt ginn gouf goufen ass sinn war hir säi säin sech net',
      ),
      coordinators: list('an oder bis'),
      clitics: list('d'),
      abbreviations: list('z.b nr art s dr prof asw'),
      ordinals: true,
    },
  ],
  [
    'en',
    {
      open: list(
        'the a an and or but in on at with for by to from of over between under against that which this ' +
          'these its their his her as than is are was were be',
      ),
      coordinators: list('and or to nor as'),
      clitics: [],
      abbreviations: list('e.g i.e etc cf art no nos p pp mr mrs ms dr prof st vs approx'),
      ordinals: false,
    },
  ],
])

/** The languages whose cues are known here. */
export const languagesWithCues = [...defaults.keys()] as readonly Language[]

/** The cues of a language: the ones known here, or neutral ones. */
export const cuesOf = (language: Language): Cues => defaults.get(language) ?? neutral
