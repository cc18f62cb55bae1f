import type { Random } from '../random.ts';

/** What stands in the fields of a drawn document. All of it is invented; much of it has digits on purpose. */
export interface InventedHolder {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly nationality: string;
  readonly address: string;
  readonly status: string;
  readonly statusEnglish: string;
  readonly work: string;
  readonly period: string;
  readonly permission: string;
  readonly permissionDate: string;
  readonly validUntil: string;
}

const statuses = [
  ['留学', 'Student', '就労不可'],
  ['永住者', 'Permanent Resident', '就労制限なし'],
  [
    '技術・人文知識・国際業務',
    'Engineer/Specialist in Humanities/International Services',
    '在留資格に基づく就労活動のみ可',
  ],
  ['特定技能１号', 'Specified Skilled Worker(i)', '指定書により指定された就労活動のみ可'],
  ['家族滞在', 'Dependent', '就労不可'],
] as const;

export function inventHolder(random: Random): InventedHolder {
  const [status, statusEnglish, work] = random.pick(statuses);
  const years = 1 + random.integer(5);
  return {
    name: random.pick([
      'MIHON HANAKO',
      'MIHON TARO',
      'SPECIMEN ANNA B',
      'MIHON NGUYEN THI LAN',
      'TURNER ELIZABETH MIHON',
      '見本 太郎',
    ]),
    birthDate: japaneseDate(random, 1950, 2012),
    sex: random.pick(['男 M.', '女 F.']),
    nationality: random.pick(['米国', 'ベトナム', '中国', '韓国', 'ブラジル', 'フィリピン', 'ネパール']),
    address:
      random.pick(['東京都見本区見本町', '大阪府見本市北見本', '北海道見本郡見本町字見本']) +
      `${1 + random.integer(9)}丁目${1 + random.integer(30)}番${1 + random.integer(20)}号` +
      (random.chance(0.6) ? `見本ハイツ${101 + random.integer(1200)}号` : ''),
    status,
    statusEnglish,
    work,
    period: `${years}年${random.chance(0.4) ? '3月' : ''}（${japaneseDate(random, 2025, 2031)}）`,
    permission:
      random.pick(['在留期間更新許可', '上陸許可', '在留資格変更許可']) + '（東京出入国在留管理局長）',
    permissionDate: japaneseDate(random, 2019, 2026),
    validUntil: japaneseDate(random, 2025, 2033),
  };
}

/** For example 2024年05月31日; not every month has that day, which nobody minds here. */
export function japaneseDate(random: Random, first: number, last: number): string {
  const two = (value: number) => value.toString().padStart(2, '0');
  const year = first + random.integer(last - first + 1);
  return `${year}年${two(1 + random.integer(12))}月${two(1 + random.integer(28))}日`;
}
