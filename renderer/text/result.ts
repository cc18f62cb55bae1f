/** Words of the result screen. Headings, headlines and button labels are the manual's (利用マニュアル 1.10, 5). */
export const resultText = {
  ja: {
    heading: '照会結果',

    'headline-genuine-card': '正常な在留カードを読み取りました',
    'headline-genuine-certificate': '正常な特別永住者証明書を読み取りました',
    'headline-specimen': '見本カードを読み取りました（本物のカードではありません）',
    'headline-tampering': '改ざんの疑いがあるカードです',
    'headline-issuer': '発行元を確認できないカードです',
    'headline-tampering-and-issuer': '改ざんの疑いがあり、発行元も確認できません',
    'headline-child': '電子署名のないカードを読み取りました',
    'headline-infant': '写真も電子署名もないカードを読み取りました',
    'headline-unchecked': '検証が完了していません',

    'explanation-tampering':
      'ICチップの内容が、発行されたときのものと一致しません。故障や偽造の可能性があります。',
    'explanation-issuer': '出入国在留管理庁が発行したことを確かめられません。故障や偽造の可能性があります。',
    'explanation-child':
      '16歳未満のカードには電子署名がありません。異常ではありませんが、真偽はこの機械では判定できません。',
    'explanation-infant':
      '1歳未満の方に交付される「写真のないカード」には電子署名がありません。異常ではありませんが、真偽はこの機械では判定できません。生年月日を確かめてください。',
    'explanation-unchecked': '本物とも偽物とも判定していません。担当の職員にお知らせください。',
    'explanation-no-signature':
      '写真があるのに電子署名がないカードです。本物とも偽物とも判定していません。担当の職員にお知らせください。',
    'explanation-no-trust-anchor':
      '公的な証明書がこの機械に入っていないため、発行元を確かめていません。担当の職員にお知らせください。',
    'explanation-specimen-valid': '見本用の証明書では、二つの検証とも正常です。',
    'explanation-official-test-valid': '試験用の証明書では、二つの検証とも正常です。',

    consultation: '相談窓口（出入国在留管理庁）',

    tampering: '改ざん検証結果',
    issuer: '発行元検証結果',
    'state-valid': '正常',
    'state-invalid': '異常',
    'state-not-applicable': '対象外',
    'state-unchecked': '未検証',

    'proof-tampering-valid': '内容に改変はありません',
    'proof-tampering-second-valid': '署名の対象に改変はありません',
    'proof-issuer-valid': '発行元の証明書と一致します',
    'proof-issuer-specimen': '見本用の発行元です',
    'proof-issuer-official-test': '試験用の証明書です',

    'without-reason': '検証できませんでした',
    'reason-signature-mismatch': '内容と電子署名が一致しません',
    'reason-signature-malformed': '電子署名の形が壊れています',
    'reason-certificate-malformed': 'カードの証明書の形が壊れています',
    'reason-certificate-expired': 'カードの証明書の有効期限が過ぎています',
    'reason-anchor-expired': '発行元の証明書の有効期限が過ぎています',
    'reason-untrusted-issuer': '公的な発行元の証明書と一致しません',
    'reason-ambiguous-issuer': '一致する発行元が一つに定まりません',
    'reason-no-trust-anchor': '公的な証明書がこの機械に入っていません',
    'reason-no-signature': '電子署名がありません',
    'reason-no-signature-child': '16歳未満のカードには電子署名がありません',
    'reason-no-signature-infant': '1歳未満の方の写真のないカードには電子署名がありません',
    'reason-custom-trust-store': '公的でない証明書の組で検証しました',

    inquiry: '在留カード等番号の有効性を確認します',
    'inquiry-opened': '照会ページを開きました。次の番号を入力してください。',
    'inquiry-not-opened': '照会ページを開けませんでした。次のアドレスをほかの端末で開いてください。',
    'page-not-opened': 'ページを開けませんでした。次のアドレスをほかの端末で開いてください。',
    'page-failed': 'ページを開けませんでした。担当の職員にお知らせください。',
    'qr-code': 'アドレスのQRコード',
    number: '在留カード等番号',
    copy: '番号をコピー',
    copied: 'コピーしました',
    'more-below': '下に続きがあります',

    'card-face': '在留カードの券面',
    'certificate-face': '特別永住者証明書の券面',
    'face-with-photo': '{{face}}。ICチップの文字の画像と顔写真',
    'face-text': '{{face}}。ICチップの文字の画像',
    enlarge: '券面を拡大',
    'no-photo': '写真なし',
    'unreadable-photo': '写真を表示できません',
    'unreadable-front': '券面の文字を表示できません',
    'no-front': '券面の画像がありません',
    drawing: '券面を描いています',
    'specimen-mark': '見本',

    permissions: '資格外活動許可',
    'permission-none': '許可なし',
    'permission-comprehensive': '包括許可',
    'permission-individual': '個別許可',

    'renewal-pending': '在留期間の更新または在留資格の変更を申請中です',
    address: '裏面に記載された住居地',
    'address-written-on': '{{date}} 記載',

    'proved-genuine':
      '確かめたのは、ICチップの券面と写真が改ざんされておらず、出入国在留管理庁の発行であることです。提示した方が本人であること、住居地・許可の記載は証明しません。',
    'proved-specimen':
      '見本による動作確認です。実際のカードでも、提示した方が本人であること、住居地・許可の記載は証明しません。',
    'proved-nothing':
      'このカードが本物であることは確かめられていません。提示した方が本人であること、住居地・許可の記載も証明しません。',

    'proved-second-genuine':
      '確かめたのは、券面の記載・氏名・顔写真に改ざんがなく、出入国在留管理庁の発行であることです。署名の対象外である番号・住居地・資格外活動許可・申請中の表示・長官の記載と、提示した方が本人であることは証明しません。',
    'proved-second-specimen':
      '見本による動作確認です。実際のカードでも、署名の対象外である番号・住居地・資格外活動許可・申請中の表示・長官の記載と、提示した方が本人であることは証明しません。',
    'proved-second-nothing':
      'このカードが本物であることは確かめられていません。どの記載も、提示した方が本人であることも証明しません。',

    finish: 'トップ画面に戻る',
  },
  en: {
    heading: 'Inquiry result',

    'headline-genuine-card': 'Read a fully functioning residence card.',
    'headline-genuine-certificate': 'Read a fully functioning special permanent resident certificate.',
    'headline-specimen': 'Read a specimen card. It is not a real card.',
    'headline-tampering': 'This card may have been altered.',
    'headline-issuer': 'The issuer of this card could not be confirmed.',
    'headline-tampering-and-issuer':
      'This card may have been altered, and its issuer could not be confirmed.',
    'headline-child': 'Read a card without an electronic signature.',
    'headline-infant': 'Read a card without photo and electronic signature.',
    'headline-unchecked': 'The verification is not complete.',

    'explanation-tampering': 'The chip does not hold what was issued. The card may be faulty or forged.',
    'explanation-issuer':
      'It is not confirmed that the Immigration Services Agency issued it. The card may be faulty or forged.',
    'explanation-child':
      'Cards of holders under 16 carry no signature. Nothing is wrong, but this machine cannot tell whether it is genuine.',
    'explanation-infant':
      'Cards issued to holders under the age of one have no photo and no signature. Nothing is wrong with that, but this machine cannot tell whether it is genuine: check the date of birth.',
    'explanation-unchecked': 'Neither genuine nor forged: it is undecided. Please tell the staff.',
    'explanation-no-signature':
      'It carries a photo but no signature: neither genuine nor forged. Please tell the staff.',
    'explanation-no-trust-anchor':
      'The official certificates are not installed, so the issuer was not checked. Please tell the staff.',
    'explanation-specimen-valid': 'With the specimen certificates, both verifications are valid.',
    'explanation-official-test-valid': 'With the official test certificates, both verifications are valid.',

    consultation: 'Where to ask (Immigration Services Agency)',

    tampering: 'Falsification verification',
    issuer: 'Issuer verification',
    'state-valid': 'Valid',
    'state-invalid': 'Invalid',
    'state-not-applicable': 'Not applicable',
    'state-unchecked': 'Not checked',

    'proof-tampering-valid': 'Contents unchanged',
    'proof-tampering-second-valid': 'Signed contents unchanged',
    'proof-issuer-valid': 'Matches the issuer’s certificate',
    'proof-issuer-specimen': 'A specimen issuer',
    'proof-issuer-official-test': 'An official test certificate',

    'without-reason': 'It could not be verified',
    'reason-signature-mismatch': 'Contents and signature differ',
    'reason-signature-malformed': 'The signature is damaged',
    'reason-certificate-malformed': 'The card’s certificate is damaged',
    'reason-certificate-expired': 'The card’s certificate has expired',
    'reason-anchor-expired': 'The issuer’s certificate has expired',
    'reason-untrusted-issuer': 'No official certificate matches',
    'reason-ambiguous-issuer': 'More than one issuer matches',
    'reason-no-trust-anchor': 'Official certificates are not installed',
    'reason-no-signature': 'There is no signature',
    'reason-no-signature-child': 'Cards of holders under 16 carry no signature',
    'reason-no-signature-infant': 'Cards without photo (holders under one year) carry no signature',
    'reason-custom-trust-store': 'Checked with other than the official certificates',

    inquiry: 'Verify validity of residence card number',
    'inquiry-opened': 'The inquiry page is open. Enter this number there.',
    'inquiry-not-opened': 'The inquiry page could not be opened. Open this address on another device.',
    'page-not-opened': 'The page could not be opened. Open this address on another device.',
    'page-failed': 'The page could not be opened. Please tell the staff.',
    'qr-code': 'QR code of the address',
    number: 'Residence card number',
    copy: 'Copy the number',
    copied: 'Copied',
    'more-below': 'More below',

    'card-face': 'Face of the residence card',
    'certificate-face': 'Face of the special permanent resident certificate',
    'face-with-photo': '{{face}}: the chip’s picture of the text, and the photo',
    'face-text': '{{face}}: the chip’s picture of the text',
    enlarge: 'Enlarge',
    'no-photo': 'No photo',
    'unreadable-photo': 'The photo cannot be shown',
    'unreadable-front': 'The text of the card face cannot be shown',
    'no-front': 'There is no picture of the card face',
    drawing: 'Drawing the card face',
    'specimen-mark': 'SPECIMEN',

    permissions:
      'Permission to engage in activity other than that permitted under the status of residence previously granted',
    'permission-none': 'No permission',
    'permission-comprehensive': 'Comprehensive',
    'permission-individual': 'Individual',

    'renewal-pending': 'An application for extension or change of status is pending.',
    address: 'Address written on the back',
    'address-written-on': 'Written on {{isoDate}}',

    'proved-genuine':
      'Proved: the chip is genuine and unaltered. Not proved: that the holder is its owner, nor address and permissions.',
    'proved-specimen':
      'A trial with a specimen. Even a real card does not prove that the holder is its owner, nor address and permissions.',
    'proved-nothing':
      'It is not proved that this card is genuine, nor that the holder is its owner, nor address and permissions.',

    'proved-second-genuine':
      'Proved: entries, name and photo. Not proved: number, address, permissions, application, note, nor that the holder is its owner.',
    'proved-second-specimen':
      'A trial with a specimen. Even a real card does not prove number, address, permissions, application, note, nor that the holder is its owner.',
    'proved-second-nothing':
      'It is not proved that this card is genuine: none of its entries is, nor that the holder is its owner.',

    finish: 'Return to top',
  },
} as const;
