import { describe, expect, it } from 'vitest';
import { controlsOf, noControls } from '../../../renderer/camera/camera-controls.ts';

describe('the controls of a camera', () => {
  it('are none where it offers none', () => {
    expect(controlsOf({}, {})).toEqual(noControls);
    expect(controlsOf({ torch: false, exposureCompensation: {} }, { torch: false })).toEqual(noControls);
    expect(controlsOf({ exposureCompensation: { min: 0, max: 0, step: 1 } }, {})).toEqual(noControls);
  });

  it('show how they stand', () => {
    expect(controlsOf({ torch: true }, { torch: true }).torch).toEqual({ lit: true });
    expect(controlsOf({ torch: true }, {}).torch).toEqual({ lit: false });
    const capabilities = { exposureCompensation: { min: -2, max: 2, step: 0.5 } };
    const range = { min: -2, max: 2, step: 0.5 };
    expect(controlsOf(capabilities, { exposureCompensation: 1 }).exposure).toEqual({ ...range, value: 1 });
    expect(controlsOf(capabilities, {}).exposure).toEqual({ ...range, value: 0 });
  });

  it('can be moved even where the camera names no step', () => {
    const { exposure } = controlsOf({ exposureCompensation: { min: 0, max: 10, step: 0 } }, {});
    expect(exposure?.step).toBeGreaterThan(0);
  });
});
