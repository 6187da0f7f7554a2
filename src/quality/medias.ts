/**
 * Files of `content/medias` that are too heavy. Those that no entry uses are not looked for: the report
 * is public and knows nothing of drafts, whose files would be among them. The editors' pages find them,
 * reading the repository (admin/unused-medias).
 */
import { mediasOf } from '~/kinds/medias-of';
import { finding, type Check, type MediaFile } from './material';

/** Beyond this many bytes (500 Ko), a file is slow on a phone and heavy in the repository. */
const HEAVY = 500 * 1024;

const sizeOf = ({ bytes }: MediaFile): string =>
  `${Math.round(bytes / 1024).toLocaleString('fr-FR')} Ko`;

export const heavyMedias: Check = {
  id: 'fichiers-lourds',
  title: 'Images et documents de plus de 500 Ko',
  advice:
    'Réduisez l’image à 1 600 pixels de large, ou le document, puis remplacez le fichier sous un nouveau nom.',
  urgency: 'last',
  find: ({ entries, medias }) => {
    const users = entries.flatMap((entry) =>
      [...new Set(mediasOf(entry))].map((name) => ({ name, entry })),
    );
    const usersOf = Map.groupBy(users, ({ name }) => name);
    return medias
      .filter(({ bytes }) => bytes > HEAVY)
      .flatMap((media) =>
        (usersOf.get(media.name) ?? []).map(({ entry }) =>
          finding(entry, sizeOf(media), [media.name]),
        ),
      );
  },
};
