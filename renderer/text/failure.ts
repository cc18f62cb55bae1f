import { failureMessages } from '../../shared/failure.ts';

/**
 * Words of the failure dialog. The Japanese messages are the shared catalogue's, word for word; the advice is the
 * manual's (利用マニュアル 1.10, 7) adapted from a phone to a desk reader.
 */
export const failureText = {
  ja: {
    'message-internal-error': failureMessages['internal-error'],
    'message-chip-faulty': failureMessages['chip-faulty'],
    'message-not-a-residence-card': failureMessages['not-a-residence-card'],
    'message-card-not-detected': failureMessages['card-not-detected'],
    'message-read-failed': failureMessages['read-failed'],
    'message-wrong-number': failureMessages['wrong-number'],
    'message-ocr-failed': failureMessages['ocr-failed'],
    'message-camera-denied': failureMessages['camera-denied'],
    'message-invalid-number': failureMessages['invalid-number'],
    'message-no-reader': failureMessages['no-reader'],
    'message-reader-service-unavailable': failureMessages['reader-service-unavailable'],
    'message-reader-lost': failureMessages['reader-lost'],
    'message-reader-busy': failureMessages['reader-busy'],
    'message-reader-unsuitable': failureMessages['reader-unsuitable'],
    'message-specified-card-unsupported': failureMessages['specified-card-unsupported'],
    'message-camera-missing': failureMessages['camera-missing'],
    'message-camera-busy': failureMessages['camera-busy'],

    'correct-number': '番号を直す',
    'enter-number': '番号を入力する',
    'use-camera-again': 'もう一度試す',
    'read-again': 'もう一度読み取る',
    finish: 'トップ画面に戻る',
    'error-code': 'エラーコード',
    'link-reissue': 'カードの再交付手続（出入国在留管理庁）',
    'link-consultation': '相談窓口（出入国在留管理庁）',

    'advice-restart-application':
      'もう一度始めからお試しください。繰り返すときは、このアプリケーションを再起動してください',
    'advice-restart-computer': 'それでも同じ表示が出るときは、パソコンを再起動してください',
    'advice-reissue': 'カードを持って、お近くの出入国在留管理官署で再交付の手続をしてください',
    'advice-only-residence-cards': '在留カードまたは特別永住者証明書だけを、カードリーダーに置いてください',
    'advice-other-cards-away': '重なっているほかのカードや、カードケースを外してください',
    'advice-lay-flat': 'カードをカードリーダーの中央に、ぴったり付けて置いてください',
    'advice-metal': 'カードリーダーを金属の机や物から10〜20cmほど離してください',
    'advice-do-not-lift': '読み取りが終わるまで、カードを動かさないでください',
    'advice-ask-office':
      '同じエラーコードが繰り返し出るときは、お近くの出入国在留管理官署にお問い合わせください',
    'advice-compare-number': 'カード右上の番号と、入力した番号を1字ずつ比べてください',
    'advice-confusable': '0（ゼロ）と O（オー）、1 と I（アイ）を取り違えやすい所です',
    'advice-number-shape': '番号は、英字2桁・数字8桁・英字2桁の合わせて12桁です',
    'advice-type-number': '番号は、カメラを使わずに入力することもできます',
    'advice-allow-camera': 'このアプリケーションにカメラの使用を許可してから、もう一度お試しください',
    'advice-connect-reader': 'カードリーダーのケーブルをパソコンに挿し直してください',
    'advice-other-port': '変わらないときは、別のUSB端子に挿してください',
    'advice-start-service': 'パソコンのスマートカードサービスが動いているか確かめてください',
    'advice-wait': 'しばらく待ってから、もう一度お試しください',
    'advice-close-others': 'カードリーダーを使っているほかのアプリケーションを終了してください',
    'advice-extended-reader': '拡張APDUに対応したカードリーダーに取り替えてください',
    'advice-ask-staff': '担当の職員にお知らせください',
    'advice-specified-card':
      'カードの故障や偽造を示すものではありません。特定在留カード・特定特別永住者証明書は、この機械がまだ読み取れない種類のカードです',
    'advice-check-by-eye':
      '今すぐ確認が必要なときは、券面と提示した方を見比べ、番号を出入国在留管理庁の失効情報照会で確認してください',
    'advice-agency-application':
      '出入国在留管理庁の「在留カード等読取アプリケーション」（スマートフォン・パソコン用）で読み取れます',
    'advice-connect-camera': 'カメラのケーブルをパソコンに挿し直してください',
    'advice-close-camera-users': 'カメラを使っているほかのアプリケーションを終了してください',
    'advice-light': '反射や影を避けて、枠に合わせて番号をかざしてください',
  },
  en: {
    'message-internal-error': 'Something unexpected happened. The kiosk returns to the top screen.',
    'message-chip-faulty':
      'The chip of this card may be faulty. Please have the card reissued at a regional immigration office near you. For details, see the page below.',
    'message-not-a-residence-card':
      'An error occurred while reading. This may not be a residence card; please check the card.',
    'message-card-not-detected':
      'The card cannot be read. Check that it is a residence card or special permanent resident certificate and lay it down again. If this appears repeatedly, ask a regional immigration office near you.',
    'message-read-failed':
      'An error occurred while reading. If the same error code appears after several attempts, ask a regional immigration office near you.',
    'message-wrong-number': 'The card number does not match this card.',
    'message-ocr-failed': 'An error occurred while reading the card number with the camera.',
    'message-camera-denied': 'Please allow access to the camera so that it can read the card number.',
    'message-invalid-number':
      'The card number has not the right form. Enter the number at the top right of the card: two letters, eight digits, two letters.',
    'message-no-reader': 'No card reader was found. Please connect one to the computer.',
    'message-reader-service-unavailable':
      'The card reader service is not running. If this does not change soon, start the computer’s smart card service.',
    'message-reader-lost':
      'The connection to the card reader was lost. Reconnect it and lay the card down again.',
    'message-reader-busy':
      'Another application is using the card reader. Close it and lay the card down again.',
    'message-reader-unsuitable':
      'This card reader cannot read residence cards. Connect one that supports extended APDUs.',
    'message-specified-card-unsupported':
      'This is a specified residence card (combined with the My Number card). This machine cannot read it; please use the reading application of the Immigration Services Agency.',
    'message-camera-missing': 'No camera was found. Connect one, or type the number.',
    'message-camera-busy': 'Another application is using the camera. Close it, or type the number.',

    'correct-number': 'Correct the number',
    'enter-number': 'Type the number',
    'use-camera-again': 'Try the camera again',
    'read-again': 'Read again',
    finish: 'Return to top',
    'error-code': 'Error code',
    'link-reissue': 'Reissue of the card (Immigration Services Agency)',
    'link-consultation': 'Where to ask (Immigration Services Agency)',

    'advice-restart-application':
      'Please start again from the beginning. If it happens again, restart this application.',
    'advice-restart-computer': 'If it still appears, restart the computer.',
    'advice-reissue': 'Take the card to a regional immigration office near you and have it reissued.',
    'advice-only-residence-cards':
      'Lay only a residence card or special permanent resident certificate on the reader.',
    'advice-other-cards-away': 'Remove any other card or card case.',
    'advice-lay-flat': 'Lay the card flat on the middle of the reader.',
    'advice-metal': 'Keep the reader 10 to 20 cm away from metal.',
    'advice-do-not-lift': 'Do not move the card until reading has finished.',
    'advice-ask-office': 'If the same error code comes again, ask a regional immigration office near you.',
    'advice-compare-number':
      'Compare the number with the one at the top right of the card, character by character.',
    'advice-confusable': '0 (zero) and O, 1 and I are easily confused.',
    'advice-number-shape': 'It has twelve characters: two letters, eight digits, two letters.',
    'advice-type-number': 'The number can also be typed, without the camera.',
    'advice-allow-camera': 'Allow this application to use the camera, and try again.',
    'advice-connect-reader': 'Unplug the card reader and plug it in again.',
    'advice-other-port': 'If nothing changes, use another USB port.',
    'advice-start-service': 'Check that the computer’s smart card service is running.',
    'advice-wait': 'Wait a little and try again.',
    'advice-close-others': 'Close other applications that use the card reader.',
    'advice-extended-reader': 'Use a card reader that supports extended APDUs.',
    'advice-ask-staff': 'Please tell the staff.',
    'advice-specified-card':
      'This does not mean that the card is faulty or forged: specified residence cards and specified special permanent resident certificates are a kind that this machine cannot read yet.',
    'advice-check-by-eye':
      'If you need to check it now, compare the card with its holder, and look up its number on the agency’s page for invalid card numbers.',
    'advice-agency-application': 'The agency’s own application for phones and computers can read it.',
    'advice-connect-camera': 'Unplug the camera and plug it in again.',
    'advice-close-camera-users': 'Close other applications that use the camera.',
    'advice-light': 'Hold the number inside the frame, without reflections or shadows.',
  },
} as const;
