// Whole papers of other kinds than the one that the program was made for: each compiles, with its names, quotes and kinds.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { textOf } from '../../../src/text/index.ts'
import { filesOf, mentionsOf, type Page, saidBy } from './one-page.ts'

type Paper = Page & {
  readonly name: string
  readonly kinds: readonly string[]
  /** The names found, in order, of the first language. */
  readonly found: readonly string[]
}

const together = (subjects: string[], quotes: object, more: object = {}) => ({
  ...{ predicate: 'cooperates-with', subjects, quotes, ...more },
})

const papers: readonly Paper[] = [
  {
    name: 'Japanese and English',
    text: {
      ja: '# 港湾協力に関する報告\n\n東京都とロッテルダム港は、2019年から「緑の回廊」事業で協力する。京都は参加しない。\n\n## 次の段階\n\nカナダは来年加わる予定である。\n',
      en: '# Report on port cooperation\n\nTokyo and the Port of Rotterdam cooperate in the Green Corridor project since 2019. Kyoto takes no part.\n\n## Next steps\n\nCanada is to join next year.\n',
    },
    names: {
      'organisation/tokyo': { ja: ['東京都'], en: ['Tokyo'] },
      'organisation/kyoto': { ja: ['京都'], en: ['Kyoto'] },
      'organisation/rotterdam': { ja: ['ロッテルダム港'], en: ['Port of Rotterdam'] },
      'country/canada': { ja: ['カナダ'], en: ['Canada'] },
      'project/green-corridor': { ja: ['緑の回廊'], en: ['Green Corridor'] },
    },
    claims: [
      together(
        ['tokyo', 'rotterdam'],
        { ja: '東京都とロッテルダム港は、2019年から', en: 'Tokyo and the Port of Rotterdam cooperate' },
        { projects: ['green-corridor'], when: '2019/..' },
      ),
      {
        ...{
          predicate: 'participates-in',
          subjects: ['canada'],
          objects: ['green-corridor'],
          status: 'planned',
        },
        quotes: { ja: 'カナダは来年加わる', en: 'Canada is to join next year' },
      },
    ],
    kinds: ['title', 'paragraph', 'heading', 'paragraph'],
    found: [
      'tokyo: 東京都',
      'rotterdam: ロッテルダム港',
      'green-corridor: 緑の回廊',
      'kyoto: 京都',
      'canada: カナダ',
    ],
  },
  {
    name: 'Thai',
    languages: ['th'],
    text: 'ความร่วมมือด้านท่าเรือ\n\nประเทศไทยและสหภาพยุโรปร่วมมือกันในโครงการท่าเรือปลอดภัยตั้งแต่ปี 2562 เป็นต้นมา\n\n1. เชิญประเทศลาวเข้าร่วมโครงการท่าเรือปลอดภัย\n',
    names: {
      'country/thailand': { th: ['ประเทศไทย'] },
      'organisation/eu': { th: ['สหภาพยุโรป'] },
      'country/laos': { th: ['ประเทศลาว'] },
      'project/safe-port': { th: ['ท่าเรือปลอดภัย'] },
    },
    claims: [
      together(['thailand', 'eu'], { th: 'ประเทศไทยและสหภาพยุโรปร่วมมือกัน' }, { projects: ['safe-port'] }),
      {
        ...{ predicate: 'participates-in', subjects: ['laos'], objects: ['safe-port'] },
        quotes: { th: 'เชิญประเทศลาวเข้าร่วม' },
      },
    ],
    kinds: ['title', 'paragraph', 'point'],
    found: [
      ...['thailand: ประเทศไทย', 'eu: สหภาพยุโรป', 'safe-port: ท่าเรือปลอดภัย'],
      ...['laos: ประเทศลาว', 'safe-port: ท่าเรือปลอดภัย'],
    ],
  },
  {
    name: 'Hebrew and English',
    text: {
      he: '# שיתוף פעולה\n\nהמשטרה בישראל ובצרפת פועלת עם Europol ובמכס מאז 2019 (שלב 2).\n\n- נציגים מבלגיה הצטרפו.\n',
      en: '# Cooperation\n\nThe police in Israel and in France works with Europol and the customs since 2019 (phase 2).\n\n- Delegates from Belgium joined.\n',
    },
    names: {
      'country/israel': { he: ['ישראל'], en: ['Israel'] },
      'country/france': { he: ['צרפת'], en: ['France'] },
      'country/belgium': { he: ['בלגיה'], en: ['Belgium'] },
      'organisation/europol': { he: ['Europol'], en: ['Europol'] },
    },
    claims: [
      together(
        ['israel', 'france', 'europol'],
        {
          he: 'המשטרה בישראל ובצרפת פועלת עם Europol',
          en: 'The police in Israel and in France works with Europol',
        },
        { when: '2019/..' },
      ),
      together(['belgium', 'europol'], { he: 'נציגים מבלגיה הצטרפו', en: 'Delegates from Belgium joined' }),
    ],
    kinds: ['title', 'paragraph', 'item'],
    found: ['israel: ישראל', 'france: צרפת', 'europol: Europol', 'belgium: בלגיה'],
  },
  {
    name: 'Persian, its words parted by non-joiners',
    languages: ['fa'],
    text: 'گزارش همکاری\n\nایران و فرانسه از سال ۲۰۱۹ در طرح «بندر امن» همکاری می‌کنند؛ فرانسه‌ای‌ها میزبان‌اند.\n',
    names: {
      'country/iran': { fa: ['ایران'] },
      'country/france': { fa: ['فرانسه'] },
      'project/safe-port': { fa: ['بندر امن'] },
    },
    claims: [together(['iran', 'france'], { fa: 'ایران و فرانسه از سال ۲۰۱۹' }, { projects: ['safe-port'] })],
    kinds: ['title', 'paragraph'],
    found: ['iran: ایران', 'france: فرانسه', 'safe-port: بندر امن', 'france: فرانسه'],
  },
  {
    name: 'Greek and English, with a Greek question mark',
    text: {
      el: 'Κοινή δήλωση\n\nΗ Ελλάδα και η Κύπρος συνεργάζονται στο πρόγραμμα Αιγίς από την άνοιξη του 2023. Ποιος συμμετέχει;\n',
      en: 'Joint declaration\n\nGreece and Cyprus cooperate in the Aegis programme since the spring of 2023. Who takes part?\n',
    },
    names: {
      'country/greece': { el: ['Ελλάδα'], en: ['Greece'] },
      'country/cyprus': { el: ['Κύπρος'], en: ['Cyprus'] },
      'project/aegis': { el: ['Αιγίς'], en: ['Aegis'] },
    },
    claims: [
      together(
        ['greece', 'cyprus'],
        { el: 'Η Ελλάδα και η Κύπρος συνεργάζονται', en: 'Greece and Cyprus cooperate' },
        { projects: ['aegis'], when: '2023-21/..' },
      ),
    ],
    kinds: ['title', 'paragraph'],
    found: ['greece: Ελλάδα', 'cyprus: Κύπρος', 'aegis: Αιγίς'],
  },
  {
    name: 'Polish, Russian and German in three files, each case a form',
    text: {
      pl: '# Deklaracja\n\nPolska współpracuje z Niemcami i z Rosją w ramach Tarczy od 2019 r. na granicy.\n',
      ru: '# Декларация\n\nПольша сотрудничает с Германией и с Россией в рамках «Щита» на границе с 2019 г.\n',
      de: '# Erklärung\n\nPolen arbeitet seit 2019 an der Grenze mit Deutschland und Russland im Rahmen des Schilds zusammen.\n',
    },
    names: {
      'country/poland': { pl: ['Polska'], ru: ['Польша'], de: ['Polen'] },
      'country/germany': { pl: ['Niemcami'], ru: ['Германией'], de: ['Deutschland'] },
      'country/russia': { pl: ['Rosją'], ru: ['Россией'], de: ['Russland'] },
      'project/shield': { pl: ['Tarczy'], ru: ['Щита'], de: ['Schilds'] },
    },
    claims: [
      together(
        ['poland', 'germany'],
        { pl: 'Polska współpracuje z Niemcami', ru: 'Польша сотрудничает с Германией', de: 'Polen arbeitet' },
        { projects: ['shield'] },
      ),
    ],
    kinds: ['title', 'paragraph'],
    found: ['poland: Polska', 'germany: Niemcami', 'russia: Rosją', 'shield: Tarczy'],
  },
  {
    name: 'Turkish, with its dotted and dotless letters',
    languages: ['tr'],
    text: "İŞ BİRLİĞİ\n\nİlgili kurumlar 2019'dan beri Türkiye'nin ve Irak'ın limanlarında birlikte çalışıyor. Iğdır'da da ilgili kurumlar var.\n",
    names: {
      'actor-group/bodies': { tr: ['ilgili kurumlar'] },
      'country/turkey': { tr: ['Türkiye'] },
      'country/iraq': { tr: ['Irak'] },
      'place/igdir': { tr: ['Iğdır'] },
    },
    claims: [together(['turkey', 'iraq'], { tr: "Türkiye'nin ve Irak’ın limanlarında" })],
    kinds: ['title', 'paragraph'],
    found: [
      ...[
        'bodies: İlgili kurumlar',
        'turkey: Türkiye',
        'iraq: Irak',
        'igdir: Iğdır',
        'bodies: ilgili kurumlar',
      ],
    ],
  },
  {
    name: 'Vietnamese and French, from a PDF: split accents, ligatures, soft hyphens, full width',
    text: {
      vi: '# BÁO CÁO\n\nViê\u0323t Nam và Pháp hơ\u0323p tác trong dự án Cảng xanh từ năm ２０１９ tại Hải Phòng.\n',
      fr: '# RAPPORT\n\nLe Vietnam et la France coo\u00adpèrent depuis 2019 dans le projet Port vert\u00a0: les oﬃciers de l’Oﬃce du ﬂeuve se réunissent.\n',
    },
    names: {
      'country/vietnam': { vi: ['Việt Nam'], fr: ['Vietnam'] },
      'country/france': { vi: ['Pháp'], fr: ['France'] },
      'project/green-port': { vi: ['Cảng xanh'], fr: ['Port vert'] },
      'place/hai-phong': { vi: ['Hải Phòng'] },
      'organisation/office': { fr: ['Office du fleuve'] },
    },
    claims: [
      together(
        ['vietnam', 'france'],
        { vi: 'Việt Nam và Pháp hợp tác', fr: 'Le Vietnam et la France coopèrent depuis 2019' },
        { projects: ['green-port'] },
      ),
      together(
        ['office', 'france'],
        { fr: 'les officiers de l’Office du fleuve se réunissent' },
        { difference: { en: 'Vietnamese leaves them out.' } },
      ),
    ],
    kinds: ['title', 'paragraph'],
    found: [...['vietnam: Viê\u0323t Nam', 'france: Pháp', 'green-port: Cảng xanh', 'hai-phong: Hải Phòng']],
  },
  {
    name: 'Markdown with Windows line ends and a byte order mark',
    languages: ['en'],
    text: '\ufeff# Report\r\n\r\nThe *Port Police* and the [**Customs** Service](https://example.org/a_b) work in [Harbour Watch][hw].[^1]\r\n\r\n| Partner | Since |\r\n|:--|--:|\r\n| Belgium | 2019 |\r\n\r\n![Map](map.png)\r\n\r\n> Luxembourg supports\r\n> Harbour Watch.\r\n\r\n[^1]: It began under the Port Police.\r\n[hw]: https://example.org/hw "Watch"\r\n',
    names: {
      'organisation/port-police': { en: ['Port Police'] },
      'organisation/customs-service': { en: ['Customs Service'] },
      'project/harbour-watch': { en: ['Harbour Watch'] },
      'country/belgium': { en: ['Belgium'] },
      'country/luxembourg': { en: ['Luxembourg'] },
    },
    claims: [
      together(
        ['port-police', 'customs-service'],
        { en: 'The Port Police and the Customs Service work in Harbour Watch.' },
        { projects: ['harbour-watch'] },
      ),
      {
        ...{
          predicate: 'participates-in',
          subjects: ['belgium'],
          objects: ['harbour-watch'],
          when: '2019/..',
        },
        quotes: { en: 'Belgium | 2019' },
      },
      {
        ...{ predicate: 'supports', subjects: ['luxembourg'], objects: ['harbour-watch'] },
        quotes: { en: 'Luxembourg supports Harbour Watch' },
      },
    ],
    kinds: ['title', 'paragraph', 'item', 'item', 'paragraph', 'paragraph'],
    found: [
      ...['port-police: Port Police', 'customs-service: Customs Service', 'harbour-watch: Harbour Watch'],
      ...[
        'belgium: Belgium',
        'luxembourg: Luxembourg',
        'harbour-watch: Harbour Watch',
        'port-police: Port Police',
      ],
    ],
  },
  {
    name: 'Korean and Hindi beside English',
    text: {
      ko: '# 항만 협력\n\n서울시는 로테르담항과 2019년부터 녹색회랑에서 협력하고 있다.\n',
      hi: '# बंदरगाह सहयोग\n\nसियोल और रॉटरडैम बंदरगाह 2019 से हरित गलियारे में सहयोग करते हैं।\n',
      en: '# Port cooperation\n\nSeoul and the Port of Rotterdam cooperate in the Green Corridor since 2019.\n',
    },
    names: {
      'organisation/seoul': { ko: ['서울시'], hi: ['सियोल'], en: ['Seoul'] },
      'organisation/rotterdam': { ko: ['로테르담항'], hi: ['रॉटरडैम बंदरगाह'], en: ['Port of Rotterdam'] },
      'project/green-corridor': { ko: ['녹색회랑'], hi: ['हरित गलियारे'], en: ['Green Corridor'] },
    },
    claims: [
      together(
        ['seoul', 'rotterdam'],
        {
          ko: '서울시는 로테르담항과',
          hi: 'सियोल और रॉटरडैम बंदरगाह',
          en: 'Seoul and the Port of Rotterdam cooperate',
        },
        { projects: ['green-corridor'] },
      ),
    ],
    kinds: ['title', 'paragraph'],
    found: ['seoul: 서울시', 'rotterdam: 로테르담항', 'green-corridor: 녹색회랑'],
  },
  {
    name: 'Four languages in one file, block by block',
    languages: ['en', 'nl', 'de', 'fr'],
    text: [
      ...['# Joint declaration of the harbours', '# Gemeenschappelijke verklaring van de havens'],
      ...['# Gemeinsame Erklärung der Häfen', '# Déclaration commune des ports'],
      'The harbour authorities of Antwerp and Hamburg have worked together against smuggling since the spring of last year.',
      'De havenautoriteiten van Antwerpen en Hamburg werken sinds het voorjaar van vorig jaar samen tegen de smokkel.',
      'Die Hafenbehörden von Antwerpen und Hamburg arbeiten seit dem Frühjahr des vergangenen Jahres gegen den Schmuggel zusammen.',
      'Les autorités portuaires d’Anvers et de Hambourg collaborent contre la contrebande depuis le printemps de l’année dernière.',
    ].join('\n\n'),
    names: {
      'place/antwerp': { en: ['Antwerp'], nl: ['Antwerpen'], de: ['Antwerpen'], fr: ['Anvers'] },
      'place/hamburg': { en: ['Hamburg'], nl: ['Hamburg'], de: ['Hamburg'], fr: ['Hambourg'] },
      'actor-group/authorities': {
        ...{ en: ['harbour authorities'], nl: ['havenautoriteiten'] },
        ...{ de: ['Hafenbehörden'], fr: ['autorités portuaires'] },
      },
    },
    claims: [
      {
        ...{ predicate: 'located-in', subjects: ['authorities'], objects: ['antwerp'] },
        quotes: {
          ...{ en: 'harbour authorities of Antwerp', nl: 'havenautoriteiten van Antwerpen' },
          ...{ de: 'Hafenbehörden von Antwerpen', fr: 'autorités portuaires d’Anvers' },
        },
      },
    ],
    kinds: ['title', 'paragraph'],
    found: ['authorities: harbour authorities', 'antwerp: Antwerp', 'hamburg: Hamburg'],
  },
]

describe('a paper', () => {
  it.each(papers)('$name', ({ kinds, found, name: _, ...page }) => {
    const files = filesOf(page)
    const compilation = compileCorpus(files)
    const { corpus } = compilation
    expect(
      saidBy(compilation).filter(said => !/^(?:name-not-covered|passage-without-claim)/.test(said)),
    ).toEqual([])
    const [document] = corpus.documents
    expect(document!.passages.map(({ kind }) => kind)).toEqual(kinds)
    for (const passage of document!.passages)
      expect(Object.keys(passage.sides)).toEqual([...document!.languages])
    expect(mentionsOf(compilation, document!.languages[0])).toEqual(found)
    expect(corpus.claims).toHaveLength(page.claims!.length)
    for (const { language, passage, ranges, exact } of corpus.claims.flatMap(({ quotes }) => quotes)) {
      const { file } = document!.passages.find(({ id }) => id === passage)!.sides[language]!
      const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(`documents/p-1/${file}`))
      expect(textOf(source, ranges)).toBe(exact)
    }
  })
})
