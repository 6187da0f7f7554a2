import { expect, test } from 'vitest';
import { faultsOf } from './html-rules';
import { pages } from './site';

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const faults = new Map<string, string>();
  for (const { url, html } of pages) {
    for (const { fault, line, column } of await faultsOf(html)) {
      // One example of each fault tells it.
      faults.set(fault, `${url}, ligne ${line}, colonne ${column}`);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
