/** The command line was called in a way that it does not know. Exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
