/** The image that the text toolbar inserts: Decap's own, its form in French. */
import { imageComponent, type BlockEditorComponentOptions } from '../decap/parts';

/** Apart, for Decap's types forget the options of widgets: no image of another site. */
const file = { name: 'image', label: 'Fichier', widget: 'image', choose_url: false };

export const bodyImage: BlockEditorComponentOptions = {
  ...imageComponent,
  fields: [
    file,
    { name: 'alt', label: 'Texte de remplacement : ce que montre l’image', widget: 'string' },
    { name: 'title', label: 'Légende (facultative)', widget: 'string' },
  ],
};
