/** 8 x 8 grey pixels of noise as a JPEG 2000 codestream: decoded once, so that the first card finds warm code. */
const noise =
  '/0//UQApAAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAAH/XAAHQEBISFD/kAAK' +
  'AAAAAABlAAH/k8+0SBN8bg/jWAcljdJy3ok7di+rAc/AUj7RCfmKgBTVB+xcHMZuTp2r8ep9hXgs8a0/A5uoE6s8FjiB6M2k' +
  'RGSjfR54NboYfQyex6YgDeWvsUmIxKb74f/Z';

export const warmUpPicture = (): Uint8Array =>
  Uint8Array.from(atob(noise), (character) => character.charCodeAt(0));
