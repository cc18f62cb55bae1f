// `npm run -s card -- …`: sets up what is missing, then runs the companion.
import { ensureBuild, ensureNodePackages } from './set-up.mjs';

ensureNodePackages();
ensureBuild();
await import('../out/command-line/card.mjs');
