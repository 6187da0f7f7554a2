/** The image that the text toolbar inserts: Decap's own, its form in French. */
import type { BlockEditorComponentOptions } from 'decap-cms-core';
import image from 'decap-cms-editor-component-image';

export const bodyImage: BlockEditorComponentOptions = {
  ...image,
  fields: [
    { name: 'image', label: 'Fichier', widget: 'image' },
    { name: 'alt', label: 'Texte de remplacement : ce que montre l’image', widget: 'string' },
    { name: 'title', label: 'Légende (facultative)', widget: 'string' },
  ],
};
