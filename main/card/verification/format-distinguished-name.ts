import type { Name } from '@peculiar/asn1-x509';

/** Attribute types that names of this PKI use (RFC 4519). */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

/** A distinguished name, most specific part first: `CN=ZairyuCard CA,OU=The Ministry of Justice,…`. */
export function formatDistinguishedName(name: Name): string {
  return [...name]
    .reverse()
    .map((relativeName) =>
      [...relativeName].map(({ type, value }) => `${shortNames[type] ?? type}=${value.toString()}`).join('+'),
    )
    .join(',');
}
