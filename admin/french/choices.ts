/**
 * The French of react-select, which draws the lists of choices in Decap's forms. Decap gives it no words:
 * the defaults of the component are changed before anything is drawn.
 */
import { Select, type AriaLiveMessages, type GroupBase } from '../decap/parts';

type Spoken = AriaLiveMessages<unknown, boolean, GroupBase<unknown>>;

const rank = (items: readonly unknown[] | undefined, item: unknown): string =>
  items === undefined ? '' : `, ${String(items.indexOf(item) + 1)} sur ${String(items.length)}`;

/** What a screen reader says as the list is used. */
const SPOKEN: Spoken = {
  guidance: ({ context, isInitialFocus, 'aria-label': label, isSearchable, isMulti }) => {
    if (context === 'menu') {
      return 'Flèches haut et bas pour parcourir les choix, Entrée pour prendre celui-ci, Échap pour fermer la liste.';
    }
    if (context === 'value') {
      return 'Flèches gauche et droite pour parcourir ce qui est choisi, Retour arrière pour le retirer.';
    }
    if (!isInitialFocus) return '';
    const search = isSearchable ? ', écrivez pour chercher' : '';
    const chosen = isMulti ? ', flèche gauche pour aller à ce qui est choisi' : '';
    return `${label ?? 'Liste de choix'}${search}, flèche bas pour ouvrir la liste${chosen}.`;
  },
  onChange: ({ action, label, labels }) => {
    if (action === 'clear') return 'Plus rien n’est choisi.';
    if (action === 'initial-input-focus') return `Choisi : ${labels.join(', ')}.`;
    if (action === 'select-option') return `${label}, choisi.`;
    return ['deselect-option', 'pop-value', 'remove-value'].includes(action)
      ? `${label}, retiré.`
      : '';
  },
  onFocus: ({ context, focused, label, options, selectValue }) =>
    context === 'value'
      ? `${label}${rank(selectValue, focused)}.`
      : `${label}${rank(options, focused)}.`,
  onFilter: ({ inputValue, resultsMessage }) =>
    `${resultsMessage}${inputValue === '' ? '' : ` pour « ${inputValue} »`}.`,
};

export function speakFrenchInChoices(): void {
  Object.assign(Select.defaultProps, {
    placeholder: 'Choisir…',
    noOptionsMessage: () => 'Aucun choix ne correspond',
    loadingMessage: () => 'Chargement…',
    screenReaderStatus: ({ count }: { count: number }) => `${String(count)} choix`,
    ariaLiveMessages: SPOKEN,
  });
}
