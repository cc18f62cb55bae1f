import { describe, expect, it } from 'vitest';
import { chooseRemarks, chooseWorkRule } from '../../renderer/screens/result/choose-remarks.ts';
import { describePermissions } from '../../renderer/screens/result/describe-permissions.ts';
import type { CodedFields } from '../../shared/residence-fields/field-names.ts';

const today = '2026-11-23';
const number = 'SP20000001AA';
const remarks = (fields: CodedFields, statedNumber: string | null = number) =>
  chooseRemarks(
    {
      number,
      record: {
        address: null,
        permissions: { comprehensive: null, individual: null },
        renewalPending: false,
        fields,
        statedNumber,
      },
    },
    today,
  );

describe('the permissions of the second generation', () => {
  it.each([{}, { comprehensivePermission: '0', individualPermission: '0' }])('are none in %j', (fields) => {
    expect(describePermissions(fields, today)).toEqual([]);
  });

  it('are said in words, the comprehensive one with its last day', () => {
    const fields = {
      comprehensivePermission: '1',
      comprehensivePermissionLimit: '20261122',
      individualPermission: '1',
    };
    const [comprehensive, individual] = describePermissions(fields, today);
    expect(comprehensive?.words.ja).toMatch(/^許可（原則週28時間以内/u);
    expect(comprehensive?.limit).toMatchObject({
      words: { ja: '2026年11月22日' },
      isDate: true,
      passed: true,
    });
    expect(individual).toMatchObject({ type: 'individual', limit: null });
    expect(describePermissions(fields, '2026-11-22')[0]?.limit?.passed).toBe(false);
  });

  it('show what no table explains', () => {
    const fields = {
      comprehensivePermission: '7',
      comprehensivePermissionLimit: '00000000',
      individualPermission: '5',
    };
    const [comprehensive, individual] = describePermissions(fields, today);
    expect(comprehensive?.words.ja).toBe('不明 (7)');
    expect(comprehensive?.limit).toMatchObject({ isDate: false, passed: false });
    expect(individual?.words.ja).toBe('不明 (5)');
  });
});

describe('the remarks', () => {
  it('are none where a card is in order', () => {
    const quiet = {
      otherNumber: null,
      cardExpired: false,
      stayEnded: false,
      renewal: 'none',
      note: 'none',
    };
    expect(remarks({})).toEqual(quiet);
    expect(
      remarks({ renewalApplication: '0', commissionersNote: '0', cardExpiry: '20261123' }, null),
    ).toEqual(quiet);
  });

  it('name another number, passed days, applications and notes', () => {
    expect(
      remarks(
        {
          cardExpiry: '20261122',
          periodOfStayExpiry: '20261122',
          renewalApplication: '1',
          commissionersNote: '1',
        },
        'SP20000002BB',
      ),
    ).toEqual({
      otherNumber: 'SP20000002BB',
      cardExpired: true,
      stayEnded: true,
      renewal: 'pending',
      note: 'there',
    });
  });

  it('take no unknown code for yes or for no', () => {
    expect(remarks({ renewalApplication: '9', commissionersNote: '2' })).toMatchObject({
      renewal: 'unknown',
      note: 'unknown',
    });
    expect(['1', '2', '3', '4', '9', 'toString'].map(chooseWorkRule)).toEqual([
      'work-1',
      'work-2',
      null,
      'work-4',
      'work-9',
      null,
    ]);
  });
});
