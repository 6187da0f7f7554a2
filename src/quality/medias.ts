/** Files of `content/medias`: too heavy, or of no use. */
import { mediasOf } from './fields';
import { finding, type Check, type Finding, type Material, type MediaFile } from './material';

/** Beyond this many bytes (500 Ko), a file is slow on a phone and heavy in the repository. */
const HEAVY = 500 * 1024;

const sizeOf = ({ bytes }: MediaFile): string =>
  `${Math.round(bytes / 1024).toLocaleString('fr-FR')} Ko`;

const alone = (media: MediaFile, what: string): Finding => ({
  title: media.name,
  genre: 'Fichier',
  what,
  excerpts: [],
});

/** The entries that use each file. */
const usersOf = ({ entries }: Material, { name }: MediaFile) =>
  entries.filter((entry) => mediasOf(entry).includes(name));

export const heavyMedias: Check = {
  id: 'fichiers-lourds',
  title: 'Images et documents de plus de 500 Ko',
  advice:
    'Réduisez l’image à 1 600 pixels de large, ou le document, puis remplacez le fichier sous un nouveau nom.',
  urgency: 'last',
  find: (material) =>
    material.medias
      .filter(({ bytes }) => bytes > HEAVY)
      .flatMap((media) => {
        const users = usersOf(material, media);
        return users.length === 0
          ? [alone(media, sizeOf(media))]
          : users.map((entry) => finding(entry, sizeOf(media), [media.name]));
      }),
};

export const unusedMedias: Check = {
  id: 'fichiers-inutilises',
  title: 'Fichiers qu’aucune fiche n’utilise',
  advice: 'Supprimez-les depuis « Médias », en haut des pages de rédaction.',
  urgency: 'last',
  find: (material) =>
    material.medias
      .filter((media) => usersOf(material, media).length === 0)
      .map((media) => alone(media, sizeOf(media))),
};
