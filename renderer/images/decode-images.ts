import { createImageDecoder, type ImageWorker } from './image-decoder.ts';

/** The page's one decoder. The worker is its own bundle beside `index.html`. */
const decoder = createImageDecoder(
  () => new Worker('image-worker.js', { type: 'module' }) as unknown as ImageWorker,
);

// This module is fetched while nobody waits, and so the worker warms itself up before the first card.
decoder.warmUp();

export const { decodeImages } = decoder;
