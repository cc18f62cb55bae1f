import { card } from './card.ts';

// PC/SC's watching threads would keep the process alive: the document is written, so it ends here.
process.exit(await card(process.argv.slice(2)));
