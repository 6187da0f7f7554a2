import { describe, expect, test } from 'vitest';
import { EVENT_STATES, eventMark } from './event-marks';
import { icon, logo } from '../card/logo';
import { entryMark, markPath, nodeMark } from './marks';
import { readDrawing } from '../core/read-drawing';
import { ENTRY_MARKS, PLACE_STATUSES } from '../core/types';

const glyphs = [
  ...ENTRY_MARKS.map((mark) => ['mark', mark, entryMark(mark)] as const),
  ...PLACE_STATUSES.map((status) => ['node', status, nodeMark(status)] as const),
  ...EVENT_STATES.map((state) => ['event', state, eventMark(state)] as const),
  ['sign', 'logo', logo()] as const,
];

describe.each(glyphs)('the %s %s', (_, __, svg) => {
  test('is small, well formed, hidden from assistive technology, and has a size without CSS', async () => {
    const { bytes, elements } = await readDrawing(svg);
    expect(bytes).toBeLessThan(520);
    expect(elements).toBeLessThanOrEqual(5);
    expect(svg).toMatch(/^<svg viewBox="0 0 (\d+) \1" width="\1" height="\1" aria-hidden="true"/);
  });
});

test('each kind and each state has a form of its own', () => {
  const at = { x: 0, y: 0 };
  expect(new Set(ENTRY_MARKS.map((mark) => markPath(mark, at, 10))).size).toBe(ENTRY_MARKS.length);
  expect(new Set(PLACE_STATUSES.map(nodeMark)).size).toBe(PLACE_STATUSES.length);
  expect(new Set(EVENT_STATES.map(eventMark)).size).toBe(EVENT_STATES.length);
});

test('marks take the colour of the text, or of the rule that the kicker gives', () => {
  for (const mark of ENTRY_MARKS) expect(entryMark(mark)).not.toMatch(/ fill="|stroke=/);
});

test('the icon is a file: colours as values', async () => {
  await readDrawing(icon());
  expect(icon()).not.toContain('var(');
});
