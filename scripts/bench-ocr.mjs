// `npm run bench:ocr`: sets up what is missing, then measures the camera's recogniser in Chromium.
import { cardPicturePackages, ensureBuild, ensureNodePackages, ensureSystemPackages } from './set-up.mjs';

ensureSystemPackages(cardPicturePackages);
ensureNodePackages();
ensureBuild();
await import('../out/ocr-bench/bench-ocr.mjs');
