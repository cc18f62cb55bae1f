import type { PicturePlan } from '../picture-plan.ts';
import type { PageAnswer } from './page-answer.ts';
import { takePicture } from './take-picture.ts';

/** What the studio's page offers to the program that opened it. */
export interface StudioWindow {
  takeCardPicture(plan: PicturePlan): Promise<PageAnswer>;
}

(globalThis as unknown as StudioWindow).takeCardPicture = takePicture;
