export const licencesText = {
  ja: {
    title: 'ライセンス',
    independence:
      'このソフトウェアは出入国在留管理庁とは独立して作られたもので、同庁が提供・承認するものではありません。',
    introduction: '次のソフトウェアを使用しています。名前を押すとライセンス全文を表示します。',
    loading: '読み込んでいます',
    unavailable: 'ライセンスの一覧を読み込めませんでした。',
    total: '{{total}}件',
    close: '閉じる',
  },
  en: {
    title: 'Licences',
    independence:
      'This software is independent of the Immigration Services Agency of Japan, which neither provides nor endorses it.',
    introduction: 'It uses the following software. Press a name for the full licence.',
    loading: 'Loading',
    unavailable: 'The list of licences could not be loaded.',
    total: '{{total}} packages',
    close: 'Close',
  },
} as const;
