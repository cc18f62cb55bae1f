import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUsage } from './wrong-usage.ts';

type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;

/** Options and words of a subcommand. */
export interface ParsedArguments<Options extends OptionKinds> {
  readonly options: {
    readonly [Name in keyof Options]?: (Options[Name] extends 'string' ? string : boolean) | undefined;
  };
  readonly words: readonly string[];
}

/**
 * Parses a subcommand's arguments: the options that it knows, and between `least` and `most` words.
 * @throws WrongUsage
 */
export function parseArguments<const Options extends OptionKinds>(
  args: readonly string[],
  options: Options,
  words: { readonly least: number; readonly most: number } = { least: 0, most: 0 },
): ParsedArguments<Options> {
  const { values, positionals } = parseOrRefuse(args, options);
  if (positionals.length < words.least) throw new WrongUsage('an argument is missing');
  const surplus = positionals[words.most];
  // It may be a card number in the wrong place, so it is not repeated.
  if (surplus !== undefined) throw new WrongUsage('there is one argument too many');
  return { options: values, words: positionals };
}

function parseOrRefuse(
  args: readonly string[],
  options: OptionKinds,
): { values: object; positionals: string[] } {
  try {
    const config: ParseArgsConfig = {
      args,
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
      allowPositionals: true,
      strict: true,
    };
    return parseArgs(config);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new WrongUsage(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'an option is not known' : 'an option lacks its value',
    );
  }
}
