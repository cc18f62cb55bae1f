import { specimenCatalogue } from '../../simulator/specimens/catalogue.ts';
import { parseArguments } from '../parse-arguments.ts';

/** `card specimens`: the software cards that there are. */
export function specimens(args: readonly string[]): Promise<unknown> {
  parseArguments(args, {});
  return Promise.resolve(specimenCatalogue);
}
