/** Words of the screen that asks for the card (利用マニュアル 1.10, 3.2 (7), from a phone to a desk reader). */
export const placeCardText = {
  ja: {
    question: 'カードリーダーにカードを置いてください',
    instruction:
      '在留カードまたは特別永住者証明書をカードリーダーの読み取り位置に当てて、カード読み取り開始ボタンを押してください。',
    automatic: 'この画面が出てから置いたカードは、ボタンを押さなくても読み取りが始まります。',
    metalDesk:
      '机などの材質が鉄などの金属ではないことを確認してください。材質によっては正常に動作しない場合があります。',
    start: 'カード読み取り開始',
    drawing: '机の上のカードリーダーにカードを置く絵',
    specimenPick: '見本カードを置く',
    specimenNone: '置かない（リーダーのカードを読む）',
    enteredNumber: '入力した番号',
  },
  en: {
    question: 'Place the card on the card reader',
    instruction:
      'Lay the residence card or special permanent resident certificate flat on the reader, then press Start reading card.',
    automatic: 'A card laid down while this screen is open is read without pressing the button.',
    metalDesk: 'Check that the desk is not made of iron or another metal, which can disturb the reader.',
    start: 'Start reading card',
    drawing: 'A card being laid on a card reader on a desk',
    specimenPick: 'Lay a specimen card',
    specimenNone: 'None (read the card on the reader)',
    enteredNumber: 'Number entered',
  },
} as const;
