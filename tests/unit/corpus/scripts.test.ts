// Names in the scripts of the world: where words are not parted, where others are joined, in any case and width.

import { describe, expect, it } from 'vitest'
import { compilePage, mentionsOf, type Names, saidBy } from './one-page.ts'

const found = (language: string, text: string, names: { readonly [entity: string]: readonly string[] }) => {
  const forms: Names = Object.fromEntries(
    Object.entries(names).map(([id, words]) => [`organisation/${id}`, { [language]: words }]),
  )
  const compilation = compilePage({ text, languages: [language], names: forms })
  expect(saidBy(compilation, 'error').filter(said => !said.startsWith('entity-without-mention'))).toEqual([])
  return mentionsOf(compilation)
}

describe('names in a script without spaces', () => {
  it.each([
    [
      'Chinese',
      'zh',
      '上海市和鹿特丹港自2019年起在绿色航道项目中开展合作。',
      ['上海市', '鹿特丹港', '绿色航道'],
    ],
    ['Chinese, beside Latin letters', 'zh', '欧盟EU成员国与Europol合作。', ['成员国', 'Europol']],
    [
      'Japanese',
      'ja',
      '東京都とロッテルダム港は「緑の回廊」事業で協力する。',
      ['東京都', 'ロッテルダム', '緑の回廊'],
    ],
    [
      'Thai',
      'th',
      'ประเทศไทยและสหภาพยุโรปร่วมมือกันในโครงการท่าเรือปลอดภัย',
      ['ประเทศไทย', 'สหภาพยุโรป', 'ท่าเรือปลอดภัย'],
    ],
    ['Khmer', 'km', 'ប្រទេសកម្ពុជានិងអឺរ៉ុបសហការគ្នា', ['កម្ពុជា', 'អឺរ៉ុប']],
  ])('%s', (_name, language, text, words) => {
    expect(found(language, text, Object.fromEntries(words.map((word, i) => [`n-${i}`, [word]])))).toEqual(
      words.map((word, i) => `n-${i}: ${word}`),
    )
  })

  it('are the longest that fit: Tokyo is not Kyoto', () => {
    expect(found('ja', '東京都は京都と協力する。', { tokyo: ['東京都'], kyoto: ['京都'] })).toEqual([
      'tokyo: 東京都',
      'kyoto: 京都',
    ])
  })

  it('are no part of a longer foreign word, which is one run of katakana', () => {
    expect(found('ja', 'アカナダとカナダ', { canada: ['カナダ'] })).toEqual(['canada: カナダ'])
  })
})

describe('names with words joined to them', () => {
  it.each([
    [
      'Arabic',
      'ar',
      'تتعاون تونس وفرنسا مع بلجيكا وبفرنسا ثم لفرنسا.',
      ['فرنسا'],
      ['فرنسا', 'فرنسا', 'فرنسا'],
    ],
    [
      'Arabic, with its article contracted',
      'ar',
      'يصل الميناء وبالميناء ثم للميناء.',
      ['الميناء'],
      ['الميناء', 'الميناء', 'لميناء'],
    ],
    ['Arabic, stretched', 'ar', 'تتعاون فرنســا.', ['فرنسا'], ['فرنســا']],
    [
      'Hebrew',
      'he',
      'צרפת ובלגיה, בצרפת ושבצרפת; מצרפת ולצרפת',
      ['צרפת'],
      ['צרפת', 'צרפת', 'צרפת', 'צרפת', 'צרפת'],
    ],
    ['Hebrew, before Latin letters', 'he', 'הארגון עובד ב-Europol ובאירופה', ['Europol'], ['Europol']],
    [
      'Korean',
      'ko',
      '서울은 로테르담과 협력한다. 서울에서는 서울의 항만이',
      ['서울', '로테르담'],
      ['서울', '로테르담', '서울', '서울'],
    ],
    ['Turkish', 'tr', "Türkiye'nin ve Türkiye’de", ['Türkiye'], ['Türkiye', 'Türkiye']],
    ['Persian', 'fa', 'ایران و فرانسه همکاری می‌کنند؛ ایران‌ها', ['ایران'], ['ایران', 'ایران']],
  ])('%s', (_name, language, text, words, right) => {
    expect(found(language, text, { it: words }).map(said => said.slice(4))).toEqual(right)
  })

  it('are not looked for in what is another word', () => {
    expect(found('ar', 'وردة وفرنسية', { rose: ['رد'], france: ['فرنسا'] })).toEqual([])
    expect(found('he', 'שרון', { ron: ['ון'] })).toEqual([])
    expect(found('ko', '서울대학교', { seoul: ['서울'] })).toEqual([])
    expect(found('fr', 'lFrance', { france: ['France'] })).toEqual([])
  })
})

describe('names in alphabets', () => {
  it.each([
    ['Greek', 'el', 'Η Ελλάδα και η Γαλλία συνεργάζονται.', ['Ελλάδα', 'Γαλλία']],
    ['Polish', 'pl', 'Łódź i Gdańsk współpracują.', ['Łódź', 'Gdańsk']],
    ['Russian', 'ru', 'Россия и Франция; Россией', ['Россия', 'Франция']],
    ['Georgian', 'ka', 'საქართველო და ევროპა', ['საქართველო', 'ევროპა']],
    ['Hindi, whose vowels are marks', 'hi', 'भारत और भारती', ['भारत']],
  ])('%s', (_name, language, text, words) => {
    expect(found(language, text, Object.fromEntries(words.map((word, i) => [`n-${i}`, [word]])))).toEqual(
      words.map((word, i) => `n-${i}: ${word}`),
    )
  })

  it('begin a sentence as their language has it: a Turkish i keeps its dot', () => {
    expect(found('tr', 'İlgili kurum toplandı. Ilgili', { it: ['ilgili kurum', 'ilgili'] })).toEqual([
      'it: İlgili kurum',
    ])
    expect(found('nl', 'IJsvrije havens. Ijsvrije havens', { it: ['ijsvrije havens'] })).toEqual([
      'it: IJsvrije havens',
    ])
    expect(found('en', 'It met. İt', { it: ['it'] })).toEqual(['it: It'])
  })
})

describe('names as they are typeset', () => {
  it.each([
    ['a ligature', 'fr', 'le Bureau des oﬃciers', 'Bureau des officiers', 'Bureau des oﬃciers'],
    ['a ligature in the form', 'fr', 'le Bureau des officiers', 'Bureau des oﬃciers', 'Bureau des officiers'],
    ['a ligature at the end', 'de', 'das Schiﬀ', 'Schiff', 'Schiﬀ'],
    ['full width', 'ja', 'ＥＵＲＯＰＯＬと', 'EUROPOL', 'ＥＵＲＯＰＯＬ'],
    ['half-width katakana', 'ja', 'ｶﾞｰﾅと', 'ガーナ', 'ｶﾞｰﾅ'],
    ['split accents', 'fr', 'la Cite\u0301 de Lie\u0300ge', 'Cité de Liège', 'Cite\u0301 de Lie\u0300ge'],
    ['split Hangul', 'ko', '서울'.normalize('NFD'), '서울', '서울'.normalize('NFD')],
    ['soft hyphens', 'de', 'die Hafen\u00adwache', 'Hafenwache', 'Hafen\u00adwache'],
    ['marks of direction', 'ar', '\u200fتونس\u200f', 'تونس', 'تونس'],
    ['presentation forms', 'ar', 'ﻓﺮﻧﺴﺎ', 'فرنسا', 'ﻓﺮﻧﺴﺎ'],
    ['a Dutch ligature', 'nl', 'het Ĳsselmeer', 'IJsselmeer', 'Ĳsselmeer'],
    ['Roman numerals of one letter', 'en', 'Title Ⅷ applies', 'Title VIII', 'Title Ⅷ'],
  ])('%s', (_name, language, text, form, right) => {
    expect(found(language, text, { it: [form] })).toEqual([`it: ${right}`])
  })

  it('keep what means something: a power is no number', () => {
    expect(found('en', 'Area 5² and Area 52', { area: ['Area 52'] })).toEqual(['area: Area 52'])
  })
})
