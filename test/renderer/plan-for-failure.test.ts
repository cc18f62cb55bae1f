import { describe, expect, it } from 'vitest';
import { cameraFailureCodes, failureCodes, failureMessages } from '../../shared/failure.ts';
import { planForFailure, sentencesOf } from '../../renderer/screens/failure/plan-for-failure.ts';
import { failureText } from '../../renderer/text/failure.ts';

describe.each(failureCodes)('%s', (code) => {
  const { advice, link, retry, instead } = planForFailure(code);

  it('has advice, without repetition', () => {
    expect(advice.length).toBeGreaterThan(0);
    expect(new Set(advice).size).toBe(advice.length);
  });

  it('shows the catalogue’s message with nothing lost', () => {
    expect(failureText.ja[`message-${code}`]).toBe(failureMessages[code]);
    expect(sentencesOf(failureMessages[code]).join(' ')).toBe(failureMessages[code]);
  });

  it('offers a link and a way on only where they help', () => {
    const links: Partial<Record<typeof code, string>> = {
      'chip-faulty': 'reissue',
      'card-not-detected': 'consultation',
      'read-failed': 'consultation',
    };
    expect(link).toBe(links[code] ?? null);
    const hopeless = ['internal-error', 'chip-faulty', 'specified-card-unsupported'].includes(code);
    expect(retry === null).toBe(hopeless);
    const atCamera = (cameraFailureCodes as readonly string[]).includes(code);
    expect(retry === 'use-camera-again').toBe(atCamera);
    expect(instead).toBe(atCamera ? 'enter-number' : null);
    if (code === 'wrong-number' || code === 'invalid-number') expect(retry).toBe('correct-number');
  });
});
