/** What the press room says and gives, apart from entries. Runs in Node and in the browser. */
import {
  file,
  list,
  object,
  optional,
  reference,
  references,
  text,
  texts,
  day,
} from '~/model/fields';

/** The association in so many words, from the shortest text: each is to be pasted in an article. */
export const BOILERPLATE_WORDS = [30, 80, 200] as const;

type Words = (typeof BOILERPLATE_WORDS)[number];

export const boilerplateLabel = (words: Words): string => `L’association en ${String(words)} mots`;
export const EMBARGO_POLICY = 'Règle d’embargo';

const boilerplate = (words: Words) =>
  optional(
    text({
      label: boilerplateLabel(words),
      hint: `À la troisième personne : la presse la colle telle quelle. ${String(words)} mots au plus.`,
      multiline: true,
      max: words * 12,
      words,
    }),
  );

export const pressFields = {
  pressHours: optional(
    text({
      label: 'Horaires pour la presse',
      hint: 'Quand on répond : « Du lundi au vendredi, de 9 h à 18 h ».',
      max: 120,
    }),
  ),
  pressLanguages: optional(
    text({ label: 'Langues pour la presse', hint: '« Français, anglais ».', max: 120 }),
  ),
  spokesperson: optional(
    object({
      label: 'Porte-parole',
      hint: 'Seulement avec son accord. Vide : l’espace presse n’en nomme pas.',
      fields: {
        name: text({ label: 'Nom', max: 80 }),
        role: text({ label: 'Fonction', max: 120 }),
      },
    }),
  ),
  boilerplate30: boilerplate(30),
  boilerplate80: boilerplate(80),
  boilerplate200: boilerplate(200),
  pressFigures: references({
    label: 'Chiffres à citer',
    hint: 'Ceux de l’espace presse et du dossier de presse, dans cet ordre. Quatre ou cinq suffisent.',
    kind: 'figures',
  }),
  statedReview: optional(
    reference({
      label: 'Décompte annoncé de la revue de presse',
      hint: 'Un chiffre qui dit combien d’articles ont paru une année : il se lit à côté de notre décompte.',
      kind: 'figures',
    }),
  ),
  logoRules: texts({
    label: 'Règles du logo',
    labelSingular: 'Règle',
    hint: 'Une phrase par règle.',
    max: 200,
  }),
  pressPhotographs: list({
    label: 'Photographies pour la presse',
    labelSingular: 'Photographie',
    hint: 'Seulement celles que la presse peut reprendre. Sans aucune, la rubrique ne paraît pas.',
    summary: '{{fields.caption}}',
    fields: {
      file: file({ label: 'Fichier', accept: 'image' }),
      alternative: text({
        label: 'Texte de remplacement',
        hint: 'Ce que montre l’image, pour qui ne la voit pas.',
        max: 250,
      }),
      caption: text({ label: 'Légende', hint: 'Qui, quoi, où, quand.', max: 250 }),
      credit: text({ label: 'Crédit', hint: 'À écrire à côté de l’image.', max: 150 }),
      licence: text({
        label: 'Licence',
        hint: 'Ce que la presse peut en faire : « Usage éditorial, avec le crédit ».',
        max: 200,
      }),
    },
  }),
  embargoPolicy: optional(text({ label: EMBARGO_POLICY, multiline: true, max: 600 })),
  pressReviewed: optional(
    day({
      label: 'Espace presse relu le',
      hint: 'Le jour où ces textes ont été relus : le dossier de presse porte cette date, sauf si un communiqué ou un chiffre est plus récent.',
    }),
  ),
};
