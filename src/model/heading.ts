/** The title and summary that every kind has. */
import { text } from './fields';

/** A title beyond this many characters takes three lines on a phone. */
const TITLE_ADVISED = 90;
/** Two sentences; social networks cut earlier still. */
const SUMMARY_ADVISED = 240;

/** Title and summary. A title that is not ours is as long as it is. */
export const heading = (
  labels: { title?: string; summaryHint?: string; isTitleQuoted?: boolean } = {},
) => ({
  title: text({
    label: labels.title ?? 'Titre',
    hint: 'Une phrase courte qui dit l’essentiel. L’adresse de la page en découle.',
    max: 180,
    ...(labels.isTitleQuoted === true ? {} : { advised: TITLE_ADVISED }),
  }),
  summary: text({
    label: 'Résumé',
    hint:
      labels.summaryHint ??
      'Deux phrases au plus : elles paraissent dans les listes, le flux et les partages.',
    multiline: true,
    max: 500,
    advised: SUMMARY_ADVISED,
  }),
});
