import { describe, expect, it } from 'vitest';
import { readAhead, readOnce } from './read-ahead';

const fileOf = (rank: number): string =>
  `---\ntitle: Fiche ${String(rank)}\nsummary: ${'Un lieu. '.repeat(40)}\n---\nUn texte.\n`;

describe('files read ahead', () => {
  it('are read once, to the letter', async () => {
    const source = fileOf(1);
    await readAhead([source]);
    expect(readOnce(source)).toBe(readOnce(source));
    expect(readOnce(source).data).toMatchObject({ title: 'Fiche 1' });
    expect(readOnce(fileOf(2)).data).toMatchObject({ title: 'Fiche 2' });
  });

  it('leave their turn to others when they are many', async () => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    });
    await readAhead(Array.from({ length: 1000 }, (_, rank) => fileOf(rank + 10)));
    clearInterval(others);
    expect(turns).toBeGreaterThan(1);
  });

  it('are passed over when they cannot be read, and say why when they are read again', async () => {
    const broken = '---\ntitle: « : »: a: b\n---\n';
    await readAhead([broken, fileOf(3)]);
    expect(() => readOnce(broken)).toThrow(/illisible/u);
  });
});
