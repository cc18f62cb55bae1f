/** The parts of i18n-iso-countries that are used: its entry without Node's file system, and two of its languages. */
declare module 'i18n-iso-countries/index.js' {
  const countries: {
    registerLocale(locale: {
      readonly locale: string;
      readonly countries: Readonly<Record<string, string | readonly string[]>>;
    }): void;
    /** The name by alpha-3 (or alpha-2, numeric) code; `alias` takes the shortest of several names. */
    getName(
      code: string,
      language: string,
      options?: { readonly select: 'official' | 'alias' },
    ): string | undefined;
    isValid(code: string): boolean;
  };
  export default countries;
}

declare module 'i18n-iso-countries/langs/*.json' {
  const names: {
    readonly locale: string;
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  export default names;
}
