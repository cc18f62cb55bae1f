// `npm run bench`: sets up what is missing, then measures on a PC/SC system of its own.
import { ensureBuild, ensureNodePackages, ensureSystemPackages } from './set-up.mjs';

ensureSystemPackages(['pcscd', 'libpcsclite-dev', 'vsmartcard-vpcd']);
ensureNodePackages();
ensureBuild();
await import('../out/bench/bench.mjs');
