import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSpecimen } from '../../main/simulator/specimens/create-specimen.ts';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { readAsset } from './assets.ts';
import { scriptedRandomness } from './synthetic-card.ts';
import { createTerminal, securedRead, selectDf } from './terminal.ts';

/** What a whole conversation comes to, every response byte of it. Taken before there was a second generation. */
const recorded: Readonly<Record<string, string>> = {
  'permanent-resident': '8189c74428821a3cd66b9cc6a99e9c2501c6e7c5f67bc627aa246ac8ce80ae7d',
  student: 'da8c8b3cf7ba8db0d1794e7da0e39d9c21924e04757c1f86ef77cc42261476bf',
  'both-permissions': 'f74297c638c6ee3901c3bf50e63c54272fd68b3f33cebc0219c5b49e70bb81c0',
  'permission-cleared': '0a56f6189afcfbb52ed9b7af95eee2f150b39f6f6e924c823da0aeb9548cc99c',
  'renewal-pending': '76e9d1bf30d319e2c6f312fba349eea7a5568d7de403c2b7fd8f86fc76d4691f',
  'special-permanent-resident': 'f8404379c1972a289cdd018e7b30d2c25eb0c82557c3debc900c890cec410429',
  child: 'b287043d72034089a532b6e8b332d40717d43ddbcd50b704fcd2a7228aaf8265',
  'child-short-form': '986273c10befd5fe4a27ec895d15042692716bb33cfbaf7954b03964c030c778',
  'address-never-written': 'da8c8b3cf7ba8db0d1794e7da0e39d9c21924e04757c1f86ef77cc42261476bf',
  'forged-photo': '9174fc31356036552191537a9e710910ef0a42a87a7f3ec080f7ddc97ce26e71',
  'unknown-issuer': 'e5ff1e68e784bff7fd43f36a9652431a41d76b38ef3e55a112bb6fba62ceb764',
  'expired-issuer': '34c0ef6b923e97cc0a08421e5118a421b329b45d08d510cd0b231f3fb17573fd',
  'expired-certificate': 'fc2e96db96b15fbf645b8af24fb5a9b4a86332b41bc38867e05543952d7af318',
  'certificate-with-trailing-nuls': '8189c74428821a3cd66b9cc6a99e9c2501c6e7c5f67bc627aa246ac8ce80ae7d',
  'signature-without-digest-info': '866a3cae493967dda2dd55b5c11e6120a0ae5602467ee4de36efcd2e2c529e2f',
};

async function conversation(name: string): Promise<string> {
  const entry = specimenCatalogue.find((candidate) => candidate.name === name)!;
  const card = createSpecimen(name, { readAsset, randomBytes: scriptedRandomness() });
  const terminal = createTerminal(card);
  const heard = createHash('sha256').update(card.atr!);
  const hear = async (command: string) => {
    const { data, statusWord } = await terminal.send(command);
    heard.update(`${data} ${statusWord}\n`);
  };
  for (const command of ['00A40000023F00', '00B08A00000000', '00B08B00000000', '0084000008']) {
    await hear(command);
  }
  heard.update(await terminal.mutualAuthenticate(entry.number));
  heard.update(await terminal.verify(entry.number));
  for (const command of [selectDf.df1, securedRead('8500'), securedRead('8600'), '08B0850004960200F700']) {
    await hear(command);
  }
  for (const command of [selectDf.df2, '00B08100000000', '00B08200000000', '00B08300000000', '00B0840003']) {
    await hear(command);
  }
  for (const command of [selectDf.df3, '00B08200000000', securedRead('8200')]) await hear(command);
  return heard.digest('hex');
}

describe('the conversations of the first generation', () => {
  it.each(Object.entries(recorded))('%s says what it always said', async (name, digest) => {
    expect(await conversation(name)).toBe(digest);
  });
});
