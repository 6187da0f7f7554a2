/** The press room and its kit: what editors hold, all of it, and nothing else. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { settingsOf } from '~/content/read/load-content';
import { sharedContent } from '~/content/read/shared-content';
import { boilerplates } from '~/kinds/settings/boilerplates';
import { fileSize } from '~/lib/file-size';
import { lengthInWords } from '~/lib/length-in-words';
import { PRESS_KIT, PRESS_ROOM, PRESS_TEXTS } from '~/lib/paths';
import { typeset } from '~/lib/typography';
import { DIST, exists, pages, read } from './site';

const content = sharedContent(process.cwd());
const settings = settingsOf(content);
const $ = load(read(PRESS_ROOM));
const main = $('main').text();
const kitPath = join(DIST, PRESS_KIT);
const kit = unzipSync(readFileSync(kitPath));
const textOf = (path: string): string => strFromU8(kit[path] ?? new Uint8Array());
const figure = (id: string) =>
  content.entries.find(({ kind, data }) => kind === 'figures' && data.id === id);

describe('the press room', () => {
  it('is one click from any page, in its header', () => {
    const without = pages.filter(
      (page) => page.$(`body > header nav a[href="${PRESS_ROOM}"]`).length === 0,
    );
    expect(without.map(({ url }) => url)).toEqual([]);
  });

  it('gives the address of the settings', () => {
    expect($(`main a[href="mailto:${settings.pressEmail}"]`).length).toBeGreaterThan(0);
  });

  it('tells the association in texts that keep their bound, each ready to be copied', () => {
    const told = boilerplates(settings);
    expect(told.map(({ words }) => words)).toEqual([30, 80, 200]);
    for (const { words, said } of told) {
      const block = $(`[data-copy="l’association en ${String(words)} mots"]`);
      const paragraphs = block
        .find('p')
        .toArray()
        .map((node) => $(node).text().trim());
      expect(paragraphs).toEqual(said.split('\n\n').map(typeset));
      expect(lengthInWords(paragraphs.join(' '))).toBeLessThanOrEqual(words);
    }
  });

  it('quotes the figures that editors chose, in their order, each with its sample', () => {
    const links = $('.press-figures > li a').toArray();
    const chosen = settings.pressFigures.map(figure);
    expect(chosen.length).toBeGreaterThan(0);
    expect(links.map((node) => $(node).attr('href'))).toEqual(chosen.map((one) => one?.url));
    const sentences = $('.press-figures [data-copy]').toArray();
    sentences.forEach((node, rank) => {
      const data = chosen[rank]?.data;
      const method = data !== undefined && 'method' in data ? data.method : undefined;
      expect($(node).text()).toContain(typeset(method ?? '').replace(/[.]$/u, ''));
    });
  });

  it('counts all the articles of the review, beside what the association once counted', () => {
    const counts = $('.review-years li > span:first-of-type')
      .toArray()
      .map((node) => Number.parseInt($(node).text(), 10));
    const own = content.entries.filter(({ kind }) => kind === 'press').length;
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(own);
    const stated = figure(settings.statedReview ?? '');
    const year = stated !== undefined && 'date' in stated.data ? stated.data.date : undefined;
    const found = content.entries.filter(
      ({ kind, data }) =>
        kind === 'press' && 'date' in data && data.date?.slice(0, 4) === year?.slice(0, 4),
    ).length;
    expect(main).toContain(typeset(stated?.data.summary ?? 'sans décompte'));
    expect(main).toContain(`Nous en avons retrouvé ${String(found)} de cette année-là.`);
  });

  it('never says to readers what is to be completed', () => {
    expect(main).not.toMatch(/à compléter|undefined|à confirmer/iu);
    if (settings.pressHours === undefined) expect(main).not.toContain('Horaires');
    if (settings.spokesperson === undefined) expect(main).not.toContain('Porte-parole');
    if (settings.pressPhotographs.length === 0) expect(main).not.toContain('Photographies');
  });

  it('leads to the archive of releases, which says so when there is none', () => {
    expect($(`main a[href="${PRESS_TEXTS}"]`).length).toBeGreaterThan(0);
    const archive = load(read(PRESS_TEXTS))('main');
    const sent = archive.find('.press-list li').length;
    const none = 'Nous n’avons encore publié aucun communiqué sur ce site.';
    expect(archive.text().includes(none)).toBe(sent === 0);
  });
});

describe('the logos', () => {
  const addresses = $('.logos a')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');

  it('are light and dark, as SVG and PNG, each said by its link', () => {
    expect(addresses).toHaveLength(8);
    expect(addresses.filter((address) => !exists(address))).toEqual([]);
    const names = $('.logos a')
      .toArray()
      .map((node) => $(node).attr('aria-label'));
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(addresses.filter((address) => address.endsWith('.png')))(
    '%s is large and shows what is under it',
    async (address) => {
      const { width, hasAlpha } = await sharp(join(DIST, address)).metadata();
      expect([width >= 1000, hasAlpha]).toEqual([true, true]);
    },
  );

  test.each(addresses.filter((address) => address.endsWith('.svg')))(
    '%s needs no font and no other file',
    (address) => {
      expect(read(address)).not.toMatch(/<text|font-family|href=|<image|var\(/u);
    },
  );
});

describe('the press kit', () => {
  it.skipIf(spawnSync('unzip', ['-v']).error !== undefined)('is sound, says unzip', () => {
    const { status, stdout } = spawnSync('unzip', ['-t', kitPath], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
  });

  it('has its size and its day on the page', () => {
    expect(main).toContain(`ZIP, ${fileSize(statSync(kitPath).size)}, à jour au `);
    const [day] = /(?<=À jour au ).+/u.exec(textOf('LISEZMOI.txt')) ?? [];
    expect(main).toContain(`à jour au ${day ?? 'jour inconnu'}`);
  });

  it('holds the texts, the figures and the logos of the page', () => {
    for (const { words, said } of boilerplates(settings)) {
      expect(textOf(`textes/association-${String(words)}-mots.txt`)).toBe(`${typeset(said)}\n`);
    }
    const sentences = $('.press-figures [data-copy]').toArray();
    expect(sentences.length).toBeGreaterThan(0);
    for (const node of sentences)
      expect(textOf('chiffres-a-citer.txt')).toContain($(node).text().trim());
    for (const node of $('.logos a').toArray()) {
      const address = $(node).attr('href') ?? '';
      const name = address.slice(address.lastIndexOf('/') + 1);
      expect(
        Buffer.from(kit[`logos/${name}`] ?? []).equals(readFileSync(join(DIST, address))),
      ).toBe(true);
    }
  });

  it('holds all the figures as a table that a parser reads', () => {
    const rows: string[][] = parse(textOf('chiffres.csv'), { bom: true, delimiter: ';' });
    const [head = [], ...lines] = rows;
    expect(lines).toHaveLength(content.entries.filter(({ kind }) => kind === 'figures').length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it('says what it holds, and no more', () => {
    const readme = textOf('LISEZMOI.txt');
    const told = [...readme.matchAll(/^– ([^\s:]+)\s:/gmu)].map(([, path]) => path ?? '');
    const held = Object.keys(kit).filter((path) => path !== 'LISEZMOI.txt');
    expect(held.filter((path) => !told.some((start) => path.startsWith(start)))).toEqual([]);
    expect(told.filter((start) => !held.some((path) => path.startsWith(start)))).toEqual([]);
    expect(readme).toContain(settings.pressEmail);
  });
});
