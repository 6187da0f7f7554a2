import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll(
  /\/\*[\s\S]*?\*\//gu,
  '',
);

/** The custom properties of each rule whose selector is exactly this one, in order. */
function block(selector: string): Readonly<Record<string, string>> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].filter(
    ([, name = '']) => name.trim() === selector,
  );
  const pairs = rules.flatMap(([, , body = '']) =>
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/gu, ' ').replaceAll(/\(\s+|\s+\)/gu, (space) => space.trim()),
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

const scale = block(':root');
const light = { ...scale, ...block(":root,\n  [data-theme='clair']") };
const chosenDark = block("[data-theme='sombre']");
const dark = { ...light, ...chosenDark };

function colour(theme: Readonly<Record<string, string>>, name: string): string {
  const value = theme[name] ?? '';
  const reference = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  return reference === undefined ? value : colour(theme, reference);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((v) =>
    v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio of two roles. */
function contrast(theme: Readonly<Record<string, string>>, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((name) => luminance(colour(theme, name)))
    .toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['--ground', '--ground-2'];
const on = (names: readonly string[], grounds: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

const TEXTS = [
  ...on(['--text', '--text-soft', '--link', '--link-hover', '--accent'], GROUNDS),
  ['--on-action', '--action'],
  ['--on-action', '--action-hover'],
  ['--on-highlight', '--highlight'],
  ['--on-join', '--join'],
  ['--join', '--on-join'],
  ['--text', '--mark'],
  ...on(['--on-deep', '--on-deep-soft', '--on-deep-link'], ['--deep']),
  ...on(['--motif-on-river'], ['--motif-seine', '--motif-marne']),
] as const;

const GRAPHICS = [
  ...on(['--line', '--field-line', '--focus', '--motif-ink', '--motif-soft'], GROUNDS),
  ...on(['--motif-seine', '--motif-marne'], ['--ground', '--ground-2']),
  ['--motif-on-ble', '--motif-ble'],
  ['--motif-on-deep', '--motif-deep'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_, theme) => {
  test.each(TEXTS)('%s reads on %s (4.5 or more)', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GRAPHICS)('%s shows on %s (3 or more)', (graphic, ground) => {
    expect(contrast(theme, graphic, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme is the same whether the device or the reader asks for it', () => {
  expect(block(":root:not([data-theme='clair'])")).toEqual(chosenDark);
  expect(Object.keys(chosenDark).length).toBeGreaterThan(30);
});
