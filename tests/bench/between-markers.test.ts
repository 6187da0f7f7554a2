/** The part of a document that a command writes. */
import { expect, it } from 'vitest';
import { withPart } from './between-markers';

it('a document without the part has it at its end, and what was there stays', () => {
  const document = withPart('# Title\n\nWords.\n', 'bench', 'One.');
  expect(document).toMatch(/^# Title\n\nWords\.\n\n<!--[^]*One\.[^]*-->\n$/u);
});

it('only what is between the markers is written again', () => {
  const first = `${withPart('Before.\n', 'bench', 'One.')}\nAfter.\n`;
  const second = withPart(first, 'bench', 'Two.');
  expect(second).toBe(first.replace('One.', 'Two.'));
  expect(withPart(second, 'bench', 'Two.')).toBe(second);
});

it('two parts are told apart', () => {
  const both = withPart(withPart('', 'one', 'First.'), 'two', 'Second.');
  expect(withPart(both, 'one', 'Third.')).toBe(both.replace('First.', 'Third.'));
});
