import tseslint from 'typescript-eslint';

/** Only this file may import nfc-pcsc: it repairs the library's weak spots. */
const pcscAdapter = 'main/card-reader/pcsc/nfc-pcsc-adapter.ts';

const restrict = (patterns, paths = []) => ({
  'no-restricted-imports': ['error', { patterns, paths }],
});

const noPcsc = {
  group: ['nfc-pcsc', '@pokusew/*'],
  message: `Only ${pcscAdapter} talks to nfc-pcsc.`,
};
const onlyBelow = (group, message) => ({ group, message });

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` object.' },
      ],
      ...restrict([noPcsc]),
    },
  },
  {
    // The screens know the contract only.
    files: ['renderer/**/*.{ts,tsx}', 'preload/**/*.ts'],
    rules: restrict([
      noPcsc,
      onlyBelow(['node:*', '**/main/**', '**/simulator/**'], 'The page knows shared/ and nothing of main/.'),
    ]),
  },
  { files: [pcscAdapter], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['shared/**/*.ts'],
    rules: restrict([
      noPcsc,
      onlyBelow(['node:*', '**/main/**'], 'shared/ runs anywhere and knows only itself.'),
    ]),
  },
  {
    // Law 4: a layer knows only the one below it.
    files: ['main/card/**/*.ts'],
    rules: {
      ...restrict([
        noPcsc,
        onlyBelow(
          ['node:*', '**/simulator/**', '**/card-reader/**', '**/command-line/**', '**/trust-store/**'],
          'The card core is bytes in, bytes out: it knows no device, file or clock.',
        ),
      ]),
      'no-restricted-globals': ['error', 'Date', 'console', 'crypto', 'performance', 'setTimeout'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    // Law 10: the simulator shares no code with the reader; two equal mistakes would agree.
    files: ['main/simulator/**/*.ts'],
    rules: restrict([
      noPcsc,
      onlyBelow(
        ['**/card/**', '**/card-reader/**', 'node-forge', '@noble/*'],
        'The simulator shares no code with the reader above the cipher.',
      ),
    ]),
  },
  {
    files: ['scripts/**/*.ts', 'main/command-line/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': ['error', { max: 400 }] },
  },
);
