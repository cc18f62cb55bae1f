// `npm run bench:ocr`: sets up what is missing, then measures the camera's recogniser in Chromium.
import { cardPicturePackages, ensureBuild, ensureNodePackages, ensureSystemPackages } from './set-up.mjs';

ensureSystemPackages(cardPicturePackages);
ensureNodePackages();
ensureBuild();
// Not built: pictures are drawn by a page that is bundled from its source when they are.
const { register } = await import('tsx/esm/api');
register();
await import('./ocr-bench/bench-ocr.ts');
