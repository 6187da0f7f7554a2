import { expect, it, test } from 'vitest';
import { announcing } from './announcing';

const HUB = 'https://hub.exemple.fr/';
const KEY = '0f5a-7c1e9b32';

it.each([{}, { IT77_WEBSUB_HUB: '', IT77_INDEXNOW_KEY: ' ' }])(
  'nobody is told, and nothing is said, when the environment names nobody: %j',
  (variables) => {
    expect(announcing(variables)).toEqual({ hub: undefined, key: undefined, problems: [] });
  },
);

test('either may be told without the other', () => {
  expect(announcing({ IT77_WEBSUB_HUB: HUB })).toEqual({ hub: HUB, key: undefined, problems: [] });
  expect(announcing({ IT77_INDEXNOW_KEY: `${KEY}\n` })).toEqual({
    hub: undefined,
    key: KEY,
    problems: [],
  });
});

it.each([
  [{ IT77_WEBSUB_HUB: 'hub.exemple.fr' }, /^IT77_WEBSUB_HUB : « hub\.exemple\.fr »/u],
  [{ IT77_WEBSUB_HUB: 'mailto:hub@exemple.fr' }, /^IT77_WEBSUB_HUB/u],
  [{ IT77_INDEXNOW_KEY: 'courte' }, /^IT77_INDEXNOW_KEY : la clé a de 8 à 128/u],
  [{ IT77_INDEXNOW_KEY: 'clé-accentuée' }, /^IT77_INDEXNOW_KEY/u],
  [{ IT77_INDEXNOW_KEY: 'a'.repeat(129) }, /^IT77_INDEXNOW_KEY/u],
])('what is of no use is as if it were not there, and is told: %j', (variables, problem) => {
  const { hub, key, problems } = announcing(variables);
  expect([hub, key, problems.length]).toEqual([undefined, undefined, 1]);
  expect(problems[0]).toMatch(problem);
});
