import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './site';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements without a slash and attributes as they come: both are valid.
      'no-trailing-whitespace': 'off',
      // Non-breaking spaces are French typography, not a layout trick.
      'no-raw-characters': 'off',
      // A table that scrolls is a region for the keyboard, not a section of the outline.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // The site's titles are counted by their words, not by search engines' pixels.
      'long-title': 'off',
    },
  }),
);

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const faults = new Map<string, string>();
  for (const { url, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      // One example of each fault tells it.
      faults.set(`${ruleId} : ${message}`, `${url}, ligne ${line}, colonne ${column}`);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
