import { describe, expect, it } from 'vitest';
import { digestOf } from './digest-of';

const entry = (title: string) => ({ slug: 'a', data: { title } });

describe('two values have one digest', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['when JSON tells them alike', { a: 1 }, { a: 1 }],
    ['when only functions differ', { a: 1, f: () => 1 }, { a: 1, f: () => 2 }],
    ['when both are nothing', undefined, undefined],
    ['when the entries in them are alike', [entry('A')], [entry('A')]],
  ])('%s', (_, one, other) => {
    expect(digestOf(one)).toBe(digestOf(other));
  });
});

describe('two values have two digests', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['when a word differs', { a: 'x' }, { a: 'y' }],
    ['when their order differs', [1, 2], [2, 1]],
    ['when what a map holds differs', new Map([['a', 1]]), new Map([['a', 2]])],
    ['when what a set holds differs', { kept: new Set(['a']) }, { kept: new Set() }],
    ['when a field of an entry in them differs', [entry('A')], [entry('B')]],
    ['when the value is an entry itself', entry('A'), entry('B')],
    ['when one is missing', undefined, {}],
  ])('%s', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});
