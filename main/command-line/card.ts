import { doctor } from './commands/doctor.ts';
import { play } from './commands/play.ts';
import { read } from './commands/read.ts';
import { readers } from './commands/readers.ts';
import { specimens } from './commands/specimens.ts';
import { trustStore } from './commands/trust-store.ts';
import { printDocument, reportOf, tell } from './output.ts';
import { usage } from './usage.ts';
import { WrongUsage } from './wrong-usage.ts';

/** A subcommand: arguments in, one document out; one that goes on running prints it by itself. */
type Subcommand = (args: readonly string[]) => Promise<unknown>;

const subcommands: Readonly<Record<string, Subcommand>> = {
  readers,
  read,
  play,
  specimens,
  doctor,
  'trust-store': trustStore,
};

/** Runs the companion; the result is the exit code. */
export async function card(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === 'help') {
    tell(usage);
    return 0;
  }
  try {
    const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (subcommand === undefined) throw new WrongUsage('there is no such subcommand');
    const document = await subcommand(rest);
    if (document !== undefined) await printDocument(document);
    return 0;
  } catch (error) {
    const { exitCode, error: report } = reportOf(error);
    await printDocument({ error: report });
    tell(exitCode === 2 ? `${report.detail}\n\n${usage}` : `${report.message} (${report.code})`);
    return exitCode;
  }
}
