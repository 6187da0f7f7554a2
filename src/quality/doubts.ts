/** What entries say they do not know. */
import { TO_CONFIRM } from '~/lib/mentions';
import { excerptAround } from './excerpts';
import { finding, type Check } from './material';

export const toConfirm: Check = {
  id: 'a-confirmer',
  title: 'Mentions « à confirmer » ou « à vérifier »',
  advice: 'Vérifiez le fait, citez la source, puis retirez la mention.',
  urgency: 'soon',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.wordings
        .filter(({ text }) => TO_CONFIRM.test(text))
        .map(({ label, text }) => finding(entry, label, [excerptAround(text, TO_CONFIRM)])),
    ),
};

export const unknownDates: Check = {
  id: 'dates-inconnues',
  title: 'Dates inconnues',
  advice:
    'Sans date, la page se range en fin de liste et ne paraît dans aucune année. Une année suffit : mettez le premier janvier et la précision « À l’année près ».',
  urgency: 'soon',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const { data } = entry;
      if (!('datePrecision' in data)) return [];
      return data.datePrecision === 'unknown' || data.date === undefined
        ? [finding(entry, data.dateNote ?? 'Date inconnue, sans remarque qui l’explique')]
        : [];
    }),
};
