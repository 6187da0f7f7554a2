/** Images that readers who cannot see them would miss. */
import { finding, type Check } from './material';

/** A file's name, or words that announce an image without saying what it shows. */
const SAYS_NOTHING =
  /\.(?:jpe?g|png|webp|avif|gif)$|^(?:image|photo|logo|illustration|img[\W_\d]*)$/iu;

function fault(alternative: string | undefined): string | undefined {
  const words = alternative?.trim() ?? '';
  if (words === '') return 'Sans texte de remplacement';
  return SAYS_NOTHING.test(words) ? 'Texte de remplacement qui ne dit rien' : undefined;
}

export const alternatives: Check = {
  id: 'textes-de-remplacement',
  title: 'Images sans texte de remplacement',
  advice:
    'Dites ce que montre l’image, pour qui ne la voit pas, ou cochez « Image décorative » si elle n’apprend rien.',
  urgency: 'first',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const image = 'image' in entry.data ? entry.data.image : undefined;
      const own =
        image?.file === undefined || image.decorative
          ? []
          : [{ src: image.file, alternative: image.alternative }];
      return [...own, ...entry.reading.images].flatMap(({ src, alternative }) => {
        const what = fault(alternative);
        return what === undefined ? [] : [finding(entry, what, [src.replace('../medias/', '')])];
      });
    }),
};
