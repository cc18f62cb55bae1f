import { describe, expect, it } from 'vitest';
import { countCrash, noCrashes, recoveryFrom } from '../../main/page-recovery.ts';

/** What is done after each crash. */
function recoveries(times: readonly number[]): readonly (number | 'relaunch')[] {
  let crashes = noCrashes;
  return times.map((now) => {
    crashes = countCrash(crashes, now);
    return recoveryFrom(crashes);
  });
}

describe('a page that crashes', () => {
  it('is loaded again at once, then later and later, and at the fifth time the program starts anew', () => {
    expect(recoveries([0, 100, 1500, 6000, 22_000])).toEqual([0, 1000, 4000, 15_000, 'relaunch']);
  });

  it('starts anew even where nothing ends it', () => {
    expect(recoveries([0, 1, 2, 3, 4, 5]).at(-1)).toBe('relaunch');
  });

  it('is forgiven after a quiet minute since its last crash', () => {
    expect(recoveries([0, 59_999, 119_998, 179_998])).toEqual([0, 1000, 4000, 0]);
    expect(recoveries([1_000_000])).toEqual([0]);
  });
});
