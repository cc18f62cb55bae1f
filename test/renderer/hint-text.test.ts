import { expect, test } from 'vitest';
import { hintText } from '../../renderer/screens/top/hint-text.ts';
import { hintFor } from '../../renderer/screens/top/number-entry.ts';
import { textIn } from '../../renderer/text/i18n.ts';

const words = (number: string, language: 'ja' | 'en' = 'ja'): string => {
  const { text, values } = hintText(hintFor(number));
  return textIn(language, text, values);
};

test('says how many are missing, in both languages', () => {
  expect(words('AA123')).toBe('英字2桁・数字8桁・英字2桁 ／ あと7桁');
  expect(words('AA123', 'en')).toBe('2 letters, 8 digits, 2 letters / 7 to go');
});

test('says which place is wrong, counted from one', () => {
  expect(words('AA12O')).toBe('5桁目は数字（0〜9）です。英字の「O」になっています');
  expect(words('A1')).toBe('2桁目は英字（A〜Z）です。数字の「1」になっています');
});

test('does not repeat what no card number has', () => {
  expect(words('あ')).toBe('1桁目は英字（A〜Z）で入力してください');
  expect(words('AA<')).toBe('3桁目は数字（0〜9）で入力してください');
});
