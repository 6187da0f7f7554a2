/** Texts as editors write them, in Markdown: links of every form, notes, lists, tables, call-outs. */
import { drawnSentence, drawnTitle, phrase, type Draw } from './drawn-words';

/** What a text may lead to. */
export interface TextTargets {
  /** `kind/id` of entries that the repository holds. */
  readonly entries: readonly string[];
  /** Identifiers of key figures. */
  readonly figures: readonly string[];
  /** Names of files of `content/medias`. */
  readonly pictures: readonly string[];
  /** How many sources the entry names. */
  readonly sources: number;
}

const WORDS_OF_A_PARAGRAPH = 60;
/** One text in fifty shows a picture. */
const PICTURED = 1 / 50;

function drawnLink(draw: Draw, { entries, figures, sources }: TextTargets): string {
  const sort = draw.between(1, 10);
  if (sort <= 4) return `[${phrase(draw)}](entry:${draw.one(entries)})`;
  if (sort <= 6) return `[${draw.between(2, 90)} %](figure:${draw.one(figures)})`;
  if (sort <= 8 && sources > 0) {
    const number = draw.between(1, sources);
    return `ce que dit une source[${number}](source:${number})`;
  }
  if (sort === 9) return `[${phrase(draw)}](/agenda/)`;
  return `[${phrase(draw)}](https://www.exemple.fr/${draw.between(1, 9999)}/page)`;
}

function drawnParagraph(draw: Draw, targets: TextTargets): string {
  const sentences = draw.several(draw.between(2, 5), () => {
    const sentence = drawnSentence(draw);
    return draw.happens(0.3) ? `${sentence} Voir ${drawnLink(draw, targets)}.` : sentence;
  });
  return sentences.join(' ');
}

const drawnList = (draw: Draw): string =>
  draw.several(draw.between(2, 6), () => `* ${drawnTitle(draw)} ;`).join('\n');

const drawnTable = (draw: Draw): string =>
  [
    '| Année | Places | Part |',
    '| --- | --- | --- |',
    ...draw.several(
      draw.between(2, 6),
      () => `| ${draw.between(2012, 2025)} | ${draw.between(2, 900)} | ${draw.between(1, 99)} % |`,
    ),
  ].join('\n');

function drawnBlock(draw: Draw, targets: TextTargets): string {
  const sort = draw.between(1, 12);
  if (sort <= 2) return `## ${drawnTitle(draw)}`;
  if (sort === 3) return drawnList(draw);
  if (sort === 4 && draw.happens(0.3)) return drawnTable(draw);
  if (sort === 5 && draw.happens(0.3))
    return `> **${drawnTitle(draw)}**\n>\n> ${drawnSentence(draw)}`;
  return drawnParagraph(draw, targets);
}

/** @param words how many, more or less; none gives an empty text */
export function drawnText(draw: Draw, words: number, targets: TextTargets): string {
  if (words === 0) return '';
  const blocks = draw.several(Math.ceil(words / WORDS_OF_A_PARAGRAPH), () =>
    drawnBlock(draw, targets),
  );
  const picture = draw.happens(PICTURED)
    ? [`![${drawnTitle(draw)}](../medias/${draw.one(targets.pictures)})`]
    : [];
  return [drawnParagraph(draw, targets), ...blocks, ...picture].join('\n\n');
}
