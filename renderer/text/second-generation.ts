/** Words of the details of a card of the second generation. */
export const secondGenerationText = {
  ja: {
    unsigned: '署名対象外',
    work: '就労',
    'work-1': '就労に制限はありません',
    'work-2': '在留資格で認められた仕事に限り、働けます',
    'work-4': '指定書に書かれた仕事に限り、働けます。指定書を確認してください',
    'work-9': '働けません。資格外活動許可があるときは、その範囲で働けます',

    'permission-limit': '{{date}}まで',
    'permission-limit-passed': '許可の期限が過ぎています',
    'permission-limit-unknown': '期限：{{words}}',

    'other-number': 'ICチップに書かれた番号が、入力した番号と異なります',
    'other-number-stated': 'ICチップの番号の記載（署名対象外）',
    'other-number-advice':
      '正しく発行されたカードでは起こりません。券面の番号と見比べ、担当の職員にお知らせください。',

    'dates-passed': '有効期間が過ぎています',
    'passed-cardExpiry': 'カードの有効期間：{{date}}まで',
    'passed-periodOfStayExpiry': '在留期間の満了日：{{date}}',
    'stay-ended-pending':
      '更新などの申請中は、満了日の後も在留できることがあります。申請の状況を確認してください。',

    'renewal-unknown': '更新などの申請の有無',
    note: '長官の記載',
    'note-there': 'カードに記載があります',
    'note-text': '予備欄の記載',
  },
  en: {
    unsigned: 'Not signed',
    work: 'Work',
    'work-1': 'There is no restriction on work.',
    'work-2': 'May do only the work that the status of residence permits.',
    'work-4': 'May do only the work in the designation document. Please check that document.',
    'work-9': 'May not work, except within a permission for other activities.',

    'permission-limit': 'until {{isoDate}}',
    'permission-limit-passed': 'The permission has expired',
    'permission-limit-unknown': 'Limit: {{english}}',

    'other-number': 'The number in the chip is not the number that was typed.',
    'other-number-stated': 'Number as the chip states it (not covered by the signature)',
    'other-number-advice':
      'A properly issued card never does this. Compare the printed number and tell the staff.',

    'dates-passed': 'Past its date',
    'passed-cardExpiry': 'Card: {{isoDate}}',
    'passed-periodOfStayExpiry': 'Stay: {{isoDate}}',
    'stay-ended-pending':
      'With an application pending, the holder may be allowed to stay beyond that day. Please check the application.',

    'renewal-unknown': 'Application for extension or change',
    note: 'Note by the Commissioner',
    'note-there': 'There is a note on the card.',
    'note-text': 'Text of the reserve field',
  },
} as const;
