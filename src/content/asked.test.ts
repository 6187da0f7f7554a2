import { afterEach, expect, it, vi } from 'vitest';
import {
  answerDigest,
  asked,
  drawnByEachBuild,
  noting,
  question,
  questionsOf,
  unnoted,
} from './asked';
import { once } from './once';

const double = asked('double', (about) => `${about}${about}`);
const hidden = asked('outer', (about) => double(about).length);
afterEach(() => {
  vi.unstubAllEnvs();
});

const asksWeather = question('weather', () => Promise.resolve('beau'));

it('what a work asks is noted, each question once, until it ends', async () => {
  const { value, notes } = noting(async () => {
    double('a');
    await Promise.resolve();
    double('a');
    asksWeather('melun');
    return double('b');
  });
  expect(await value).toBe('bb');
  expect(questionsOf(notes)).toEqual(['double:a', 'double:b', 'weather:melun']);
});

it('what a question asks in its turn is told by its answer', () => {
  expect(questionsOf(noting(() => hidden('a')).notes)).toEqual(['outer:a']);
});

it('what is asked on purpose without a note has none', () => {
  expect(questionsOf(noting(() => unnoted(() => double('a'))).notes)).toEqual([]);
});

it('two works at once do not mix what they ask', async () => {
  const work = (about: string) =>
    noting(async () => {
      await Promise.resolve();
      double(about);
    });
  const [one, other] = [work('a'), work('b')];
  await Promise.all([one.value, other.value]);
  expect([one, other].map(({ notes }) => questionsOf(notes))).toEqual([['double:a'], ['double:b']]);
});

it('what was worked out once is asked by all who take it', async () => {
  const make = vi.fn(async () => {
    await Promise.resolve();
    return double('partage');
  });
  // As in a build: while one writes, nothing is kept.
  vi.stubEnv('DEV', false);
  const shared = once<Promise<string>>();
  const first = noting(() => shared('clef', make));
  const second = noting(() => shared('clef', make));
  await Promise.all([first.value, second.value]);
  expect(make).toHaveBeenCalledOnce();
  expect([first, second].map(({ notes }) => questionsOf(notes))).toEqual([
    ['double:partage'],
    ['double:partage'],
  ]);
});

it('a question has one digest in a build, another for another answer', async () => {
  expect(await answerDigest('double:a')).toBe(await answerDigest('double:a'));
  expect(await answerDigest('double:a')).not.toBe(await answerDigest('double:b'));
});

it('a question that the site asks no more is told from all answers', async () => {
  expect(await answerDigest('oubliee:a')).toBe('none');
});

it('a page that each build draws asks what no other build answers', async () => {
  const [asking = ''] = questionsOf(noting(drawnByEachBuild).notes);
  const before = await answerDigest(asking);
  vi.resetModules();
  const { answerDigest: inNextBuild } = await import('./asked');
  expect(await inNextBuild(asking)).not.toBe(before);
});
