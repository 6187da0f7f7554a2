/** What the association alone can fill, and what an editor left for later. */
import { emptyRecommended, RECOMMENDED } from '~/kinds/recommended';
import { settings as settingsModel, TO_COMPLETE, type Settings } from '~/kinds/settings/model';
import { TO_COMPLETE as MENTION } from '~/lib/mentions';
import { excerpt } from '~/lib/plain-text';
import { excerptAround } from './excerpts';
import { editorHref, finding, type Check, type Finding } from './material';

/** Of a proposed value: a text of two hundred words is told by its first ones. */
const PROPOSAL_SHOWN = 80;

const aboutSetting = (name: keyof Settings, what: string): Finding => ({
  title: settingsModel[name].spec.label,
  genre: 'Réglages',
  what,
  excerpts: [],
  href: editorHref('settings', 'site'),
});

export const toComplete: Check = {
  id: 'a-completer',
  title: 'À compléter avant la mise en ligne',
  advice:
    'Ces réponses, l’association seule peut les donner ou les confirmer. Un texte qui dit « à compléter » se voit sur le site.',
  urgency: 'first',
  find: ({ settings, entries }) => [
    ...TO_COMPLETE.filter((name) => settings[name] === undefined).map((name) =>
      aboutSetting(name, 'Vide'),
    ),
    ...settings.toConfirm.map((name) =>
      aboutSetting(
        name,
        `Valeur proposée, à confirmer : ${excerpt(settings[name] ?? 'vide', PROPOSAL_SHOWN)}`,
      ),
    ),
    ...entries.flatMap((entry) =>
      entry.wordings
        .filter(({ text }) => MENTION.test(text))
        .map(({ label, text }) => finding(entry, label, [excerptAround(text, MENTION)])),
    ),
  ],
};

export const emptyFields: Check = {
  id: 'champs-vides',
  title: 'Champs conseillés vides',
  advice:
    'Sans thème ni territoire, la page ne paraît sur aucune page de thème ou de territoire. Sans source, rien ne dit d’où elle tient ce qu’elle affirme.',
  urgency: 'last',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const missing = emptyRecommended(entry.kind, { ...entry.data }).map(
        (name) => RECOMMENDED[name],
      );
      return missing.length === 0 ? [] : [finding(entry, `Sans ${missing.join(', sans ')}`)];
    }),
};
