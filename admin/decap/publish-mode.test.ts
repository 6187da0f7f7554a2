import { describe, expect, it } from 'vitest';
import { publishMode } from './publish-mode';

const LOCAL = '/api/v1';

describe('publishMode', () => {
  it.each([
    ['production reviews', undefined, undefined, '', 'editorial_workflow'],
    ['a local repository publishes at once', LOCAL, undefined, '', 'simple'],
    ['unless its address asks', LOCAL, undefined, '?relecture', 'editorial_workflow'],
    ['the environment has the last word', undefined, 'simple', '?relecture', 'simple'],
    ['both ways', LOCAL, 'editorial_workflow', '', 'editorial_workflow'],
    ['a word that means nothing is not heard', undefined, 'brouillon', '', 'editorial_workflow'],
  ] as const)('%s', (_name, proxy, chosen, search, expected) => {
    expect(publishMode({ proxy, publishMode: chosen }, search)).toBe(expected);
  });
});
