import { expect, it } from 'vitest';
import { tooMuch } from './yaml-pitfalls';

const times = (line: string): string => `${line}\n`.repeat(100);

it.each([
  ['brackets in quoted words', times('a: "un {"')],
  ['brackets in words between apostrophes', times("- 'un ['")],
  ['brackets closed as they come', times('a: [un, { deux: 2 }]')],
])('lets the parser read %s', (_name, yaml) => {
  expect(tooMuch(yaml)).toBeUndefined();
});

it.each([
  ['brackets left open', times('a: [')],
  ['brackets after an apostrophe of a word', `a: l'un\n${times('b: {')}`],
  ['brackets after a quote that nothing closes', `a: "${'{'.repeat(100)}`],
])('refuses %s', (_name, yaml) => {
  expect(tooMuch(yaml)).toMatch(/^trop de crochets/u);
});
