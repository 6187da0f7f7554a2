/** The press kit: one archive, made from what the press room shows. */
import { published, siteSettings } from '~/content';
import { photographBytes, pressPhotographs } from '~/content/files/press-photographs';
import { once } from '~/content/once';
import { figuresToQuote, pressTexts, releaseTextOf } from '~/content/press-texts';
import { figuresDataset } from '~/datasets/figures-dataset';
import { datasetCsv } from '~/datasets/table-files';
import type { Entry } from '~/kinds/entry';
import { figureCitation } from '~/kinds/figures/figure-citation';
import { boilerplates } from '~/kinds/settings/boilerplates';
import { EXCEL_CSV } from '~/lib/csv';
import { lastChangeOf, latestDay } from '~/lib/last-change-of';
import { typeset } from '~/lib/typography';
import { zipOf, type ZippedFile } from '~/lib/zip';
import { logoFiles, logoPng } from '~/png/logo-files';
import { SITE } from '~/site';
import { kitReadme } from './kit-readme';

export interface PressKit {
  readonly bytes: Uint8Array;
  /** Of the newest thing in it, 'YYYY-MM-DD'. */
  readonly day: string;
}

const NEWEST = 10;

const text = (path: string, words: string): ZippedFile => ({
  path,
  bytes: new TextEncoder().encode(words),
});

function textFiles(): readonly ZippedFile[] {
  return boilerplates(siteSettings()).map(({ words, said }) =>
    text(`textes/association-${String(words)}-mots.txt`, `${typeset(said)}\n`),
  );
}

async function logoFilesOf(): Promise<readonly ZippedFile[]> {
  const files = await Promise.all(
    logoFiles.map(async (file) => [
      text(`logos/${file.name}.svg`, file.svg),
      { path: `logos/${file.name}.png`, bytes: new Uint8Array(await logoPng(file)) },
    ]),
  );
  return files.flat();
}

async function photographFiles(): Promise<readonly ZippedFile[]> {
  const photographs = pressPhotographs();
  if (photographs.length === 0) return [];
  const credits = photographs.map(({ name, caption, credit, licence }) =>
    typeset(`${name}\n${caption}\nCrédit : ${credit}\nLicence : ${licence}\n`),
  );
  const files = await Promise.all(
    photographs.map(async (photograph) => ({
      path: `photographies/${photograph.name}`,
      bytes: new Uint8Array(await photographBytes(photograph)),
    })),
  );
  return [...files, text('photographies/credits.txt', credits.join('\n'))];
}

function figureFiles(all: readonly Entry[], chosen: readonly Entry<'figures'>[]): ZippedFile[] {
  const sentences = chosen.map(({ data, url }) => typeset(figureCitation(data, url)));
  const csv = text(`${figuresDataset.name}.csv`, datasetCsv(figuresDataset, all, EXCEL_CSV));
  return chosen.length === 0
    ? [csv]
    : [text('chiffres-a-citer.txt', `${sentences.join('\n\n')}\n`), csv];
}

async function make(): Promise<PressKit> {
  const settings = siteSettings();
  const [figures, chosen, sent] = await Promise.all([
    published('figures'),
    figuresToQuote(),
    pressTexts(),
  ]);
  const releases = sent.slice(0, NEWEST);
  const day =
    latestDay([
      settings.pressReviewed,
      ...[...figures, ...releases].map(({ data }) => lastChangeOf(data)),
    ]) ?? SITE.founded;
  const files = [
    ...textFiles(),
    ...(await Promise.all(
      releases.map(async (entry) =>
        text(
          `communiques/${entry.data.releaseNumber ?? entry.slug}.txt`,
          await releaseTextOf(entry),
        ),
      ),
    )),
    ...figureFiles(figures, chosen),
    ...(await logoFilesOf()),
    ...(await photographFiles()),
  ];
  const readme = kitReadme({ settings, day, paths: files.map(({ path }) => path) });
  return { day, bytes: zipOf([text('LISEZMOI.txt', readme), ...files], day) };
}

const kits = once<Promise<PressKit>>();

/** Made once a build: the page tells its size and its day. */
export const pressKit = (): Promise<PressKit> => kits('kit', make);
