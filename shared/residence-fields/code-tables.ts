import type { FieldName } from './field-names.ts';
import type { FieldWords } from './field-words.ts';

type CodeTable = Readonly<Record<string, FieldWords>>;

const yesOrNo = (no: FieldWords, yes: FieldWords): CodeTable => ({ '0': no, '1': yes });

/**
 * The published codes (第２世代在留カード等仕様書 1.1 §3.3.4). The tables for statuses of residence and types of permission
 * are not published: their codes are shown as they are.
 */
export const codeTables: Readonly<Partial<Record<FieldName, CodeTable>>> = {
  sex: {
    '1': { ja: '男', en: 'Male' },
    '2': { ja: '女', en: 'Female' },
    '3': { ja: '不詳', en: 'Unspecified' },
  },
  workRestriction: {
    '1': { ja: '就労制限なし', en: 'No work restrictions' },
    '2': {
      ja: '在留資格に基づく就労活動のみ可',
      en: 'Only work that the status of residence permits',
    },
    '4': {
      ja: '指定書により指定された就労活動のみ可',
      en: 'Only work that the designation document specifies',
    },
    '9': { ja: '就労不可', en: 'Work not permitted' },
  },
  comprehensivePermission: {
    '0': { ja: 'なし', en: 'None' },
    '1': {
      ja: '許可（原則週28時間以内・風俗営業等の従事を除く）',
      en: 'Permitted: as a rule up to 28 hours a week; not in the adult entertainment business',
    },
    '2': {
      ja: '許可（教育等の活動・週28時間以内）',
      en: 'Permitted: education and similar activities, up to 28 hours a week',
    },
  },
  individualPermission: yesOrNo(
    { ja: 'なし', en: 'None' },
    {
      ja: '許可（資格外活動許可書に記載された範囲内の活動）',
      en: 'Permitted: activities that the permission document describes',
    },
  ),
  renewalApplication: yesOrNo(
    { ja: '申請なし', en: 'No application' },
    { ja: '在留期間更新許可等申請中', en: 'Application for renewal or change pending' },
  ),
  commissionersNote: yesOrNo({ ja: '記載なし', en: 'None' }, { ja: '記載あり', en: 'There is one' }),
};
