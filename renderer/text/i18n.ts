import i18next from 'i18next';
import type { i18n as I18n, ParseKeys } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { cardFaceText } from './card-face.ts';
import { cameraText } from './camera.ts';
import { failureText } from './failure.ts';
import { frameText } from './frame.ts';
import { licencesText } from './licences.ts';
import { placeCardText } from './place-card.ts';
import { readingText } from './reading.ts';
import { resultText } from './result.ts';
import { secondGenerationText } from './second-generation.ts';
import { topText } from './top.ts';
import { viewerText } from './viewer.ts';

/** Both languages of one screen with one set of keys: a missing or an extra key is a compile error. */
function screen<
  const Ja extends Readonly<Record<string, string>>,
  const En extends Readonly<Record<keyof Ja, string>>,
>(text: {
  readonly ja: Ja;
  readonly en: En & Readonly<Record<Exclude<keyof En, keyof Ja>, never>>;
}): { readonly ja: Ja; readonly en: En } {
  return text;
}

const screens = {
  frame: screen(frameText),
  top: screen(topText),
  camera: screen(cameraText),
  placeCard: screen(placeCardText),
  reading: screen(readingText),
  result: screen(resultText),
  cardFace: screen(cardFaceText),
  secondGeneration: screen(secondGenerationText),
  viewer: screen(viewerText),
  failure: screen(failureText),
  licences: screen(licencesText),
};

type Screens = typeof screens;
type Words<Language extends 'ja' | 'en'> = { readonly [Name in keyof Screens]: Screens[Name][Language] };

function wordsIn<Language extends 'ja' | 'en'>(language: Language): Words<Language> {
  const entries = Object.entries(screens).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(entries) as Words<Language>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words<'ja'> };
  }
}

/** Every key of every screen, such as `top.next`. */
export type TextKey = ParseKeys;
export type Language = 'ja' | 'en';
export type TextValues = Readonly<Record<string, string | number>>;

export const i18n: I18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: 'ja',
  resources: { ja: { translation: wordsIn('ja') }, en: { translation: wordsIn('en') } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** One text in one language: both stand on every screen at once. */
export function textIn(language: Language, key: TextKey, values: TextValues = {}): string {
  return i18n.getFixedT(language)(key, values);
}
