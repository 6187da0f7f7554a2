/** The image that the text toolbar inserts: Decap's own, with a form in French. */
import { imageComponent, type BlockEditorComponentOptions } from '../decap/parts';

/** No image of another site. Apart, because Decap's types leave out the options of widgets. */
const file = { name: 'image', label: 'Fichier', widget: 'image', choose_url: false };

export const bodyImage: BlockEditorComponentOptions = {
  ...imageComponent,
  fields: [
    file,
    { name: 'alt', label: 'Texte de remplacement : ce que montre l’image', widget: 'string' },
    { name: 'title', label: 'Légende (facultative)', widget: 'string' },
  ],
};
