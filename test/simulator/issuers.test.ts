import { createHash, createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import manifest from '../../assets/trust-store/manifest.json' with { type: 'json' };
import { loadCardIssuer, specimenIssuerNames } from '../../main/simulator/issuer/card-issuer.ts';
import { readAsset } from './assets.ts';
import { toHex } from './hex.ts';

const certificate = (name: string) => new X509Certificate(readAsset(`issuers/${name}.crt`));
const years = ({ validFrom, validTo }: X509Certificate) =>
  [validFrom, validTo].map((date) => new Date(date).getUTCFullYear());

describe('the specimen issuers', () => {
  it.each([
    ['specimen-ca', [2020, 2060]],
    ['expired-ca', [2010, 2020]],
    ['unknown-ca', [2020, 2060]],
  ])('%s is a self-signed authority', (name, validity) => {
    const authority = certificate(name);
    expect(authority.ca).toBe(true);
    expect(authority.verify(authority.publicKey)).toBe(true);
    expect(authority.subject).toBe(authority.issuer);
    expect(years(authority)).toEqual(validity);
  });

  it.each([
    ['specimen-card-signer', 'specimen-ca', [2020, 2055]],
    ['expired-card-signer', 'expired-ca', [2010, 2045]],
    ['expired-certificate-card-signer', 'specimen-ca', [2010, 2020]],
    ['unknown-card-signer', 'unknown-ca', [2020, 2055]],
  ])('%s is signed by %s', (name, authority, validity) => {
    const signer = certificate(name);
    expect(signer.ca).toBe(false);
    expect(signer.checkIssued(certificate(authority))).toBe(true);
    expect(signer.verify(certificate(authority).publicKey)).toBe(true);
    expect(years(signer)).toEqual(validity);
    expect(signer.raw.length).toBeLessThan(1200);
    expect(signer.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it.each(['second-generation-ca', 'second-generation-unknown-ca', 'official-test-ca'])(
    '%s is a self-signed authority on P-384',
    (name) => {
      const authority = certificate(name);
      expect(authority.ca).toBe(true);
      expect(authority.verify(authority.publicKey)).toBe(true);
      expect(authority.checkIssued(authority)).toBe(true);
      expect(authority.publicKey.asymmetricKeyDetails?.namedCurve).toBe('secp384r1');
      expect([authority.serialNumber, ...years(authority)]).toEqual(['01', 2020, 2060]);
      expect(authority.subject).toContain('見本');
    },
  );

  it.each([
    ['second-generation-card-signer', 'second-generation-ca'],
    ['second-generation-null-parameters-card-signer', 'second-generation-ca'],
    ['second-generation-unknown-card-signer', 'second-generation-unknown-ca'],
    ['official-test-card-signer', 'official-test-ca'],
  ])('%s is signed by %s and by no other', (name, authority) => {
    const signer = certificate(name);
    expect(signer.ca).toBe(false);
    const signedBy = ['second-generation-ca', 'second-generation-unknown-ca', 'official-test-ca'].filter(
      (candidate) => signer.verify(certificate(candidate).publicKey),
    );
    expect(signedBy).toEqual([authority]);
    expect(signer.issuer).toBe(certificate(authority).subject);
    expect(signer.raw.length).toBeLessThanOrEqual(602);
    expect(signer.publicKey.asymmetricKeyDetails?.namedCurve).toBe('secp384r1');
  });

  it('leave the parameters of ecdsa-with-SHA256 out in all certificates, and write NULL in both places of one', () => {
    const algorithm = '06082A8648CE3D040302';
    const shapes = (name: string) => toHex(certificate(name).raw).match(/30..06082A8648CE3D040302(0500)?/g);
    expect(shapes('second-generation-card-signer')).toEqual([`300A${algorithm}`, `300A${algorithm}`]);
    expect(shapes('second-generation-null-parameters-card-signer')).toEqual([
      `300C${algorithm}0500`,
      `300C${algorithm}0500`,
    ]);
  });

  it('pretend with the same name and serial number as the specimen authority', () => {
    const [genuine, pretended] = ['second-generation-ca', 'second-generation-unknown-ca'].map(certificate);
    expect(pretended?.subject).toBe(genuine?.subject);
    expect(pretended?.serialNumber).toBe(genuine?.serialNumber);
    expect(pretended?.publicKey.equals(genuine!.publicKey)).toBe(false);
  });

  it.each(specimenIssuerNames)('%s signs with the key of its certificate', (name) => {
    const issuer = loadCardIssuer(name, readAsset);
    const der = { type: 'spki', format: 'der' } as const;
    const ofCertificate = new X509Certificate(issuer.certificate).publicKey.export(der);
    expect(createPublicKey(issuer.signingKey as never).export(der)).toEqual(ofCertificate);
  });

  it('keep the keys of the authorities, so that tests can issue more', () => {
    for (const name of [
      'specimen-ca',
      'expired-ca',
      'unknown-ca',
      'second-generation-ca',
      'second-generation-unknown-ca',
      'official-test-ca',
    ]) {
      const key = createPrivateKey(Buffer.from(readAsset(`issuers/${name}.key.pem`)));
      expect(certificate(name).checkPrivateKey(key)).toBe(true);
    }
  });

  it('say in their names that they are no authority, except the one that pretends', () => {
    for (const name of ['specimen-ca', 'expired-ca']) expect(certificate(name).subject).toContain('見本');
    expect(certificate('unknown-ca').subject).toBe(
      'C=JP\nO=Japanese Government\nOU=The Ministry of Justice\nCN=ZairyuCard CA',
    );
  });

  it('are pinned in the shipped trust store for what they are, and the pretenders not at all', () => {
    const digestOf = (name: string) => createHash('sha256').update(certificate(name).raw).digest('hex');
    const specimens = manifest.anchors.filter(({ file }) => file.startsWith('specimen-'));
    expect(specimens.map(({ generation, purpose, sha256 }) => [generation, purpose, sha256])).toEqual([
      [1, 'specimen', digestOf('specimen-ca')],
      [1, 'specimen', digestOf('expired-ca')],
      [2, 'specimen', digestOf('second-generation-ca')],
      [2, 'official-test', digestOf('official-test-ca')],
    ]);
    for (const { file, sha256 } of specimens) {
      const der = readAsset(`../trust-store/${file}`);
      expect(createHash('sha256').update(der).digest('hex')).toBe(sha256);
    }
  });
});
