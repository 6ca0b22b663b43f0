import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/text/blocks.ts'
import { classify } from '../../../src/text/classify.ts'

const kinds = (text: string): string[] =>
  classify(blocksOf({ file: 'source.md', text }).flat(), false).map(unit => unit.kind)

test('all before the first running text is title', () => {
  expect(
    kinds('12/7\n\nREPLY\n\nReply of the Commission to the paper\n\nThe Commission agrees. It does.'),
  ).toEqual(['title', 'title', 'title', 'paragraph'])
  expect(kinds('# Paper\n\n## Part\n\nText.')).toEqual(['title', 'heading', 'paragraph'])
})
test('a short line without an end, with text below it, is a heading', () => {
  expect(kinds('T\n\nThis is a text.\n\nHazeldonk\n\nThis is a text.\n\nSigned in Ghent')).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ])
})
test('a line in bold is a heading even if it asks, a lead-in to a list is none', () => {
  expect(kinds('T\n\nThis is a text.\n\n**What next?**\n\nExamples are\n\n- one\n\n- two')).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'item',
    'item',
  ])
})
test('a numbered point keeps its number', () => {
  const [point] = classify(
    blocksOf({ file: 'source.md', text: '7. To be more alert to abuse' }).flat(),
    false,
  )
  expect(point).toMatchObject({ kind: 'point', number: 7 })
})

test.each([
  [
    'Chinese',
    '港口合作\n\n上海市和鹿特丹港自2019年起在绿色航道项目中开展合作。\n\n下一步\n\n双方将于明年再次举行会议。会议在上海举行。',
  ],
  ['Japanese', '港湾協力\n\n東京都とロッテルダム港は協力する。\n\n今後\n\n来年また会議を開く予定である。'],
  [
    'Thai',
    'ความร่วมมือด้านท่าเรือ\n\nประเทศไทยและสหภาพยุโรปร่วมมือกันในโครงการท่าเรือปลอดภัยตั้งแต่ปีสองพันสิบเก้าเป็นต้นมา\n\nขั้นต่อไป\n\nทั้งสองฝ่ายจะจัดการประชุมอีกครั้งในปีหน้าที่กรุงเทพมหานครและเชิญประเทศเพื่อนบ้านเข้าร่วมด้วย',
  ],
  [
    'Arabic',
    'تعاون الشرطة\n\nتتعاون تونس وفرنسا في مشروع الميناء الآمن.\n\nالخطوة التالية\n\nستجتمع الدولتان في العام القادم؟ نعم، في تونس.',
  ],
  ['Hebrew', 'שיתוף פעולה\n\nצרפת ובלגיה משתפות פעולה בנמל.\n\nהשלב הבא\n\nהמדינות ייפגשו שוב בשנה הבאה.'],
  ['Hindi', 'सहयोग\n\nभारत और फ्रांस बंदरगाह में सहयोग करते हैं।\n\nअगला कदम\n\nदोनों देश अगले साल फिर मिलेंगे।'],
])('in %s running text is no title, and a short line above it is a heading', (_language, text) => {
  expect(kinds(text)).toEqual(['title', 'paragraph', 'heading', 'paragraph'])
})
