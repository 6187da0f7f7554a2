import { beforeAll, describe, expect, it } from 'vitest';
import { loadDecap } from './decap';

let decap: Awaited<ReturnType<typeof loadDecap>>;
beforeAll(async () => {
  decap = await loadDecap();
}, 60_000);

type Loose = Record<string, unknown>;
// Reason for the casts: these changes break the configuration on purpose, past its type.
const collectionNamed = (config: unknown, name: string): Loose =>
  (config as { collections: Loose[] }).collections.find((one) => one['name'] === name) ?? {};
const fieldsOf = (config: unknown, name: string): Loose[] =>
  collectionNamed(config, name)['fields'] as Loose[];
const fieldOf = (config: unknown, name: string, field: string): Loose =>
  fieldsOf(config, name).find((one) => one['name'] === field) ?? {};

describe('the configuration computed from the model', () => {
  it.each([
    { host: 'github', repo: 'it77/site' },
    { host: 'github', repo: 'it77/site', branch: 'brouillon' },
    { host: 'github', repo: 'it77/site', publishMode: 'editorial_workflow' },
    { host: 'git-gateway' },
    { host: 'git-gateway', publishMode: 'editorial_workflow' },
    { host: 'proxy', proxy: '/api/v1' },
  ] as const)('is accepted by Decap when the build is told %o', (told) => {
    expect(decap.configErrors(undefined, told)).toBe('');
  });

  it.each<readonly [string, RegExp, (config: unknown) => void]>([
    [
      'a required that is no boolean',
      /required' must be boolean/,
      (config) => {
        fieldOf(config, 'news', 'title')['required'] = 'oui';
      },
    ],
    [
      'a step that is no number',
      /step' must be number/,
      (config) => {
        fieldOf(config, 'events', 'latitude')['step'] = 'any';
      },
    ],
    [
      'a choice without options',
      /must have required property 'options'/,
      (config) => {
        delete fieldOf(config, 'news', 'type')['options'];
      },
    ],
    [
      'a reference that searches nothing',
      /must have required property 'search_fields'/,
      (config) => {
        delete fieldOf(config, 'news', 'spaces')['search_fields'];
      },
    ],
    [
      'two fields of one name',
      /fields names must be unique/,
      (config) => {
        fieldsOf(config, 'news').push({ name: 'title', widget: 'string' });
      },
    ],
    [
      'a hint that is no text',
      /hint' must be string/,
      (config) => {
        fieldOf(config, 'news', 'title')['hint'] = ['conseil'];
      },
    ],
    [
      'a collection without folder',
      /must have required property 'folder'/,
      (config) => {
        delete collectionNamed(config, 'news')['folder'];
      },
    ],
    [
      'an empty list of filters',
      /view_filters' must NOT have fewer than 1/,
      (config) => {
        collectionNamed(config, 'news')['view_filters'] = [];
      },
    ],
  ])('is refused with %s', (_name, reason, change) => {
    expect(decap.configErrors(change)).toMatch(reason);
  });
});
