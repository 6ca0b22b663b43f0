// Small words and adjectives, by which one sees where a name begins and ends, in each language.

import type { Language } from '../../model/index.ts'
import type { Word } from '../spans.ts'

/** Words that lead on to what a name is of. */
export const leads: ReadonlyMap<string, ReadonlySet<string>> = wordLists({
  nl: 'van voor tegen inzake',
  fr: "de du des d' d’ pour contre",
  de: 'der des für zur zum gegen von',
  en: 'of for on against',
})

/** Words that do so within a proper name alone: elsewhere they tell where something is. */
export const links: ReadonlyMap<string, ReadonlySet<string>> = wordLists({
  nl: 'op tot over',
  fr: 'sur à au aux',
  de: 'über zu',
  en: 'on to',
})

/** Articles between such a word and what follows. */
export const articles: ReadonlyMap<string, ReadonlySet<string>> = wordLists({
  nl: 'de het der den een',
  fr: "la le les l' l’",
  de: 'der die das den dem',
  en: 'the',
})

export const conjunctions: ReadonlySet<string> = new Set(['en', 'et', 'und', 'and', '&'])

function wordLists(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]))
}

/** Words before a head that say nothing of what it is. */
export const idle: ReadonlySet<string> = new Set(
  (
    'te om que qui lui être avoir faire mettre prendre de het een deze die dit dat alle andere beide enige vele verschillende volgende vorige eerste tweede derde laatste nieuwe ' +
    'bestaande zelfde hele elke iedere welke onze hun haar zijn ' +
    'le la les un une des du ce cet cette ces son sa ses leur leurs tout tous toute toutes autre autres même mêmes premier première ' +
    'dernier dernière nouveau nouvelle nouveaux nouvelles plusieurs différents différentes quel quelle ' +
    'the a an this that these those all other both any each every some first second last new its their his her our ' +
    'der die das den dem des ein eine einen einem einer alle andere beide diese dieser dieses jede jeder neue neuen erste letzte'
  ).split(' '),
)

/** Compounds by their look alone. */
export const never: ReadonlySet<string> = new Set(
  'voorbeeld bijvoorbeeld standpunt toestand inzet omzet opzet aantal beleid tijdstip mensenrecht gebruiker'.split(
    ' ',
  ),
)

/** How many of a kind there are, which may tell it apart: 'four other ministries'. */
export const counts =
  /^(?:\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs)$/iu
export const others = /^(?:andere|autres|other|anderen)$/iu

const dutchAdjective =
  /^\p{Ll}[\p{L}-]*(?:ische|elijke|ale|iële|uele|ieve|are|aire|ele|ige|lijke|lijk|isch|eel|aal|ief|se|ke)$/u
const frenchAdjective =
  /^(?:(?:commun|conjoint|intégré|coordonné|privé|civil|humain|intérieur|extérieur|supérieur|national)e?s?|publi(?:c|cs|que|ques)|\p{Ll}(?!\p{L}*-(?:t-|ils?$|elles?$|on$|vous$))[\p{L}-]*(?:al|ale|aux|ales|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles|éen|éenne|éens|éennes|ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ier|ière|iers|ières|commun|commune|communs|communes|conjoint|conjointe|conjoints|conjointes|intégré|intégrée|coordonnée|coordonnées|ible|ibles|able|ables|privé|privée|privés|privées|civil|civile|civils|civiles|humain|humains|humaine|humaines|public|publique|publics|publiques))$/u
const germanAdjective =
  /^\p{Ll}[\p{L}-]*(?:ische|ischen|ischer|isches|liche|lichen|licher|ale|alen|aler|elle|ellen|ive|iven|same|samen)$/u
const englishModifier = /^\p{Ll}[\p{L}-]*(?:al|ic|ive|ary|ish|ean|an|ional|ed|ing|ese|ous)$/u

const adjectives: ReadonlyMap<string, RegExp> = new Map([
  ['nl', dutchAdjective],
  ['fr', frenchAdjective],
  ['de', germanAdjective],
  ['en', englishModifier],
])

export const isAdjective = (word: Word, language: Language): boolean =>
  !idle.has(word.text.toLowerCase()) &&
  ((adjectives.get(language)?.test(word.text) ?? false) || (language === 'nl' && demonym.test(word.text)))

/** Of Dutch alone: 'Nederlandse' names nothing by itself. */
export const demonym = /^\p{Lu}\p{Ll}{3,}se$/u

/** Parts of laws, dates, monarchs: what a formula writes in capitals. */
export const isFormula =
  /^(?:(?:hoofdstuk|chapitre|titel|titre|afdeling|section|onderafdeling|sous-section|deel|partie|bijlage|annexe|kapitel|abschnitt|anhang|chapter|title|article|artikel|art)(?:\s+(?:[ivxlc]+|\d+|\p{L}|i?er)\.?)?|(?:\d{1,2}\s+)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)(?:\s+\d{4})?|\p{L}+ (?:i{1,3}|iv|vi{0,3}|ix))$/iu

/** Illnesses and what is made of their names: no actors. */
export const isDisease = /^(?:covid|corona|sars|hiv|vih|aids|sida|ffp2|mers)(?!\p{L})/iu

/** In lower case: what has a capital and is no name of anybody: diseases, the net, words that begin a sentence or a part of a text. */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'onze groet salut voorafgaande dispositions gemeenschaps gewest gewests covid-19 covid corona coronavirus covid-19-pandemie covid-19-crisis sars-cov-2 pcr sms koning roi internet état états staat btw tva pdf faq nr art cf etc dit deze daarom bijgevolg ' +
    'daarnaast bovendien echter toch zo ja neen nee wat welke wie waar waarom wanneer hoe hoeveel kan kunt kunnen is zijn heeft heb hebt hebben wordt worden werd werden zal zult zullen ' +
    'ik u uw wij we onze mijn er men indien als hoewel gelet overwegende vraag vragen antwoord antwoorden bijlage zie graag volgens sinds tijdens ' +
    'je vous nous votre vos notre nos mon ma mes il ils elle elles on ce cette cet ces où quand comment pourquoi combien quel quelle quels quelles qui que quoi ' +
    'est-ce est sont avez-vous pouvez-vous pouvez pourriez-vous êtes-vous comptez-vous envisagez-vous a-t-il y si non oui dans sur selon depuis pendant enfin ensuite ' +
    'toutefois cependant or donc ainsi question questions réponse réponses annexe compte le la les un une des en de du ' +
    'het een in op aan bij met voor van tot om dat the a this it we you i der die das ein eine wir sie es'
  ).split(' '),
)

const dutchPeople =
  /^(?:Belgen|Belg|Nederlanders?|Fransen|Duitsers?|Luxemburgers?|Vlamingen|Vlaming|Walen|Brusselaars?|Europeanen|Britten|Amerikanen|Chinezen|Russen|Italianen|Spanjaarden|Polen|Roemenen|Marokkanen|Turken|Syriërs|Afghanen|Congolezen|Franstaligen?|Nederlandstaligen?|Duitstaligen?|Nederlands|Frans|Duits|Engels)$/u
const frenchPeople =
  /^\p{Lu}\p{Ll}+(?:ais|aises|ois|oises|iens|iennes|ains|aines|ands|andes|éens|éennes|ges|mands|lons|ses|ques|phones)$/u
const germanPeople = /^(?:Belgier|Deutschen?|Niederländer|Franzosen|Luxemburger|Europäer|Briten|Amerikaner)$/u
const englishPeople = /^(?:Belgians?|Dutch|French|Germans?|Europeans?|British|Americans?|English)$/u

/** Those who live somewhere, and the language that they speak. */
export function isNationality(name: string, before: string, language: Language): boolean {
  if (language === 'nl') return dutchPeople.test(name)
  if (language === 'de') return germanPeople.test(name)
  if (language === 'en') return englishPeople.test(name)
  return language === 'fr' && /^(?:Belge|Français|Néerlandais)$/u.test(name)
    ? true
    : language === 'fr' &&
        frenchPeople.test(name) &&
        /(?<!\p{L})(?:[Ll]es|[Dd]es|aux|[Nn]os|[Dd]e|\d+)\s+$/u.test(before.slice(-8))
}
