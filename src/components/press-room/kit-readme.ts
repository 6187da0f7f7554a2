/** What the press kit says of itself: LISEZMOI.txt. Pure. */
import type { Settings } from '~/kinds/settings/model';
import { pressNotice } from '~/kinds/settings/press-notice';
import { formatDate } from '~/lib/dates';
import { PRESS_ROOM, REUSE } from '~/lib/paths';
import { typeset } from '~/lib/typography';
import { contactLines } from '~/present/release-text';
import { absoluteUrl, SITE } from '~/site';

interface Kit {
  readonly settings: Settings;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  /** Of all the other files, with `/` between folders. */
  readonly paths: readonly string[];
}

/** What a folder holds, or a file at the root. */
const MEANINGS = [
  ['textes/', 'l’association, à coller dans un article'],
  ['communiques/', 'nos derniers textes pour la presse, sans mise en forme'],
  ['chiffres-a-citer.txt', 'quelques chiffres, chacun avec sa phrase et son échantillon'],
  ['chiffres.csv', 'tous nos chiffres, pour un tableur'],
  ['logos/', 'clair et sombre, SVG et PNG'],
  ['photographies/', 'à reprendre avec leur crédit (credits.txt)'],
] as const;

const paragraph = (title: string, lines: readonly (string | undefined)[]): readonly string[] => {
  const known = lines.filter((line) => line !== undefined);
  return known.length === 0 ? [] : [[title, ...known].join('\n')];
};

export function kitReadme({ settings, day, paths }: Kit): string {
  const held = MEANINGS.filter(([start]) => paths.some((path) => path.startsWith(start)));
  const parts = [
    `${SITE.name} : dossier de presse\nÀ jour au ${formatDate(day, 'day')}`,
    ...paragraph('Contact presse', contactLines(pressNotice(settings))),
    ...paragraph(
      'Ce que contient ce dossier',
      held.map(([start, meaning]) => `– ${start} : ${meaning}`),
    ),
    'Un chiffre se cite avec sa date, sa source et son échantillon : la phrase proposée les donne.',
    ...paragraph(
      'Règles du logo',
      settings.logoRules.map((rule) => `– ${rule}`),
    ),
    ...paragraph('Embargo', [settings.embargoPolicy]),
  ].map(typeset);
  const addresses = [
    `La dernière version de ce dossier : ${absoluteUrl(PRESS_ROOM)}`,
    `Ce qui peut être repris, et comment : ${absoluteUrl(REUSE)}`,
  ];
  return `${[...parts, addresses.join('\n')].join('\n\n')}\n`;
}
