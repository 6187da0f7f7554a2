import { expect, it } from 'vitest';
import { madeAhead, makeAhead } from './made-ahead';

const titleOf = ({ title }: { readonly title: string }): object => ({ title });

it('gives what was made of the same item, and makes it of another', async () => {
  const [known, like] = [{ title: 'a' }, { title: 'a' }];
  await makeAhead([known], titleOf);
  const made = madeAhead(known, titleOf);
  expect(made).toEqual({ title: 'a' });
  expect(madeAhead(known, titleOf)).toBe(made);
  expect(madeAhead(like, titleOf)).toEqual(made);
  expect(madeAhead(like, titleOf)).not.toBe(made);
});
