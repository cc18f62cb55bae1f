import { expect, it } from 'vitest';
import { parseLicences } from '../../renderer/screens/licences/parse-licences.ts';

const entry = { name: 'react', version: '19.3.1', licence: 'MIT', text: 'MIT License' };

it('takes a list of licences and nothing else', () => {
  expect(parseLicences([entry])).toEqual([entry]);
  for (const wrong of [null, {}, 'list', [null], [{ ...entry, text: 1 }], [{ name: 'react' }]]) {
    expect(parseLicences(wrong)).toBeNull();
  }
});
