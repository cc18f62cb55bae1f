/** Every way in which a visit can fail, as people and programs are told. The list is closed. */
export const failureCodes = [
  'internal-error',
  'chip-faulty',
  'not-a-residence-card',
  'card-not-detected',
  'read-failed',
  'wrong-number',
  'ocr-failed',
  'camera-denied',
  'invalid-number',
  'no-reader',
  'reader-service-unavailable',
  'reader-lost',
  'reader-busy',
  'reader-unsuitable',
  'specified-card-unsupported',
  'camera-missing',
  'camera-busy',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Those that only the page can meet, where the camera is; the page names the code and nothing else. */
export const cameraFailureCodes = [
  'ocr-failed',
  'camera-denied',
  'camera-missing',
  'camera-busy',
] as const satisfies readonly FailureCode[];

export type CameraFailureCode = (typeof cameraFailureCodes)[number];

/** A failure as a value: it crosses processes, and holds nothing of the card or its holder. */
export interface Failure {
  readonly code: FailureCode;
  /** For the person at the desk, Japanese. */
  readonly message: string;
  /** For the person who looks after the desk, English; never personal. */
  readonly detail: string;
}

/** The first eight are the official application's own words (利用マニュアル 1.10, 7). */
export const failureMessages: Readonly<Record<FailureCode, string>> = {
  'internal-error': '異常が発生したためトップ画面に戻ります',
  'chip-faulty':
    '在留カードのICチップが故障している可能性があります お近くの出入国在留管理官署でカードの再交付手続を行ってください 詳細は以下のURLをご覧ください',
  'not-a-residence-card':
    'カードの読み取り中にエラーが発生しました 在留カード以外のカードをかざしている可能性がありますので カードをご確認ください',
  'card-not-detected':
    'カードが読み取れません 在留カードまたは特別永住者証明書であることを確認のうえ もう一度かざしてください 繰り返し表示される場合は お近くの出入国在留管理官署にお問い合わせください',
  'read-failed':
    'カードの読み取り中にエラーが発生しました 数回試しても同じエラーコードが表示される場合 お近くの出入国在留管理官署にお問い合わせください',
  'wrong-number': '在留カード等番号が間違っています',
  'ocr-failed': '在留カード等番号の読み取り時にエラーが発生しました',
  'camera-denied': '在留カード等番号をカメラで読み取るために、カメラへのアクセスを許可してください',
  'invalid-number':
    '在留カード等番号の形が正しくありません カード右上の番号（英字2桁・数字8桁・英字2桁）を入力してください',
  'no-reader': 'カードリーダーが見つかりません カードリーダーをパソコンに接続してください',
  'reader-service-unavailable':
    'カードリーダーのサービスが動いていません しばらく待っても変わらない場合は パソコンのスマートカードサービスを起動してください',
  'reader-lost': 'カードリーダーの接続が切れました 接続し直してから もう一度カードを置いてください',
  'reader-busy':
    'カードリーダーを他のアプリケーションが使用しています そのアプリケーションを終了してから もう一度カードを置いてください',
  'reader-unsuitable':
    'このカードリーダーでは在留カードを読み取れません 拡張APDUに対応したカードリーダーを接続してください',
  'specified-card-unsupported':
    'このカードは特定在留カード等（マイナンバーカードと一体のカード）です この機械では読み取れません 出入国在留管理庁の読み取りアプリケーションをご利用ください',
  'camera-missing': 'カメラが見つかりません カメラを接続するか、番号を入力してください',
  'camera-busy':
    'カメラを他のアプリケーションが使用しています そのアプリケーションを終了するか、番号を入力してください',
};
