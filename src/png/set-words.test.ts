import { expect, it } from 'vitest';
import { runsOf } from './faces';
import { partsOf } from './set-words';

/** What French titles are written with. */
const CHARACTERS = Array.from(
  'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüÿœæABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÉÈÊËÎÏÔÙÛÜŸŒÆ0123456789.,;:!?’«»()–—-/%@&+…',
);

const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

it('the face brings no letter closer to a space: a line is as wide as its words and its spaces', () => {
  for (const one of CHARACTERS) {
    for (const other of ['T', 'o', 'à', '«']) {
      const line = `A${one} ${other}v`;
      const whole = runsOf(line).map(
        ({ face, text }) => face.layout(text).advanceWidth / face.unitsPerEm,
      );
      const parts = partsOf(line).map(({ advance }) => advance);
      expect(sum(parts)).toBeCloseTo(sum(whole), 6);
    }
  }
});

it('a word is set once', () => {
  const [word, , again] = partsOf('télécentre télécentre');
  expect(again).toBe(word);
  expect(partsOf('télécentre')[0]).toBe(word);
});
