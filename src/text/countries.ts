// What countries are called in each language, as Unicode knows it (CLDR, through Intl).

import type { Language } from '../model/index.ts'

/** ISO 3166-1: to ask a browser for the names of all that two letters can make takes it a twentieth of a second. */
export const countryCodes: readonly string[] =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  )

const namers = new Map<string, readonly Intl.DisplayNames[]>()

/** The long names and the short ones of a language; none where the platform does not know it. */
function namersOf(language: Language): readonly Intl.DisplayNames[] {
  const known = namers.get(language)
  if (known) return known
  const styles = Intl.DisplayNames.supportedLocalesOf(language).length > 0 ? (['long', 'short'] as const) : []
  const made = styles.map(
    style => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  )
  namers.set(language, made)
  return made
}

/**
 * How a language writes a country, the long name first: `United Kingdom`, `UK`. Names are those of the platform's CLDR: a handful
 * changes with its version (Turkey, Türkiye), so a name that matters is better written down.
 * @param code two letters, as ISO 3166-1 has them
 * @returns nothing for a language that the platform does not know
 */
export const countryNames = (code: string, language: Language): readonly string[] => [
  ...new Set(namersOf(language).flatMap(namer => namer.of(code) ?? [])),
]

const codesByName = new Map<Language, ReadonlyMap<string, string>>()

/** The code of a country by its name in a language, whatever its case; null if it is none. */
export function codeOfCountry(name: string, language: Language): string | null {
  let codes = codesByName.get(language)
  if (!codes) {
    codes = new Map(
      countryCodes.flatMap(code => {
        const [long] = countryNames(code, language)
        return long === undefined ? [] : [[long.toLocaleLowerCase(language), code] as const]
      }),
    )
    codesByName.set(language, codes)
  }
  return codes.get(name.toLocaleLowerCase(language)) ?? null
}
