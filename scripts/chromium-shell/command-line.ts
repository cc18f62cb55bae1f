/** The switches of this process, and those that the app appends for Chromium before it starts. */
const given = new Map<string, string>();
const appended = new Map<string, string>();

for (const argument of process.argv.slice(1)) {
  const [, name, value] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name !== undefined) given.set(name, value ?? '');
}

export const commandLine = {
  appendSwitch: (name: string, value = ''): void => {
    appended.set(name, value);
  },
  hasSwitch: (name: string): boolean => given.has(name) || appended.has(name),
  getSwitchValue: (name: string): string => given.get(name) ?? appended.get(name) ?? '',
};

export const appendedSwitches = (): readonly string[] =>
  [...appended].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
