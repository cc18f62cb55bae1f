import type { PicturePlan } from '../picture-plan.ts';
import { takePicture } from './take-picture.ts';
import type { PageAnswer } from './page-answer.ts';

/** What the studio's page offers to the program that opened it. */
export interface StudioWindow {
  takeCardPicture(plan: PicturePlan): Promise<PageAnswer>;
}

(globalThis as unknown as StudioWindow).takeCardPicture = async (plan) => {
  const { bytes, sheet, number } = await takePicture(plan);
  return { base64: await base64Of(bytes), sheet, number };
};

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    };
    reader.onerror = () => {
      reject(new Error('the encoded picture could not be read'));
    };
    reader.readAsDataURL(blob);
  });
}
