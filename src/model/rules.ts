/** Rules across fields that several kinds share. */
import { formatDate } from '~/lib/dates';
import { SITE } from '~/site';
import type { Problem } from './collection';

interface Dated {
  readonly date?: string | undefined;
  readonly datePrecision: string;
}

/** A date is given, or said to be unknown; a month is stored as its first day. */
export function dateMatchesPrecision({ data }: { data: Dated }): readonly Problem[] {
  const { date, datePrecision } = data;
  if (datePrecision === 'unknown') {
    return date === undefined
      ? []
      : [
          {
            field: 'date',
            message:
              '« Date » : la précision dit « inconnue » ; videz la date ou changez la précision',
          },
        ];
  }
  if (date === undefined) {
    return [
      {
        field: 'date',
        message:
          '« Date » : ce champ est vide ; écrivez un jour (2012-05-14) ou réglez la précision sur « Date inconnue »',
      },
    ];
  }
  const expected = {
    day: date,
    month: `${date.slice(0, 7)}-01`,
    year: `${date.slice(0, 4)}-01-01`,
  }[datePrecision];
  return expected === date
    ? []
    : [{ field: 'date', message: `« Date » : avec cette précision, écrivez ${expected ?? ''}` }];
}

interface Updated {
  readonly updated?: string | undefined;
  readonly updateNote?: string | undefined;
}

/** An update is dated and explained, or there is none. */
export function updateIsExplained({ data }: { data: Updated }): readonly Problem[] {
  if (data.updated !== undefined && data.updateNote === undefined) {
    return [
      {
        field: 'updateNote',
        message: '« Ce qui a changé » : vide ; dites en une phrase ce que la mise à jour a changé',
      },
    ];
  }
  if (data.updated === undefined && data.updateNote !== undefined) {
    return [
      { field: 'updated', message: '« Mise à jour le » : vide ; donnez le jour de la mise à jour' },
    ];
  }
  return [];
}

interface Appeared {
  readonly publishAt?: string | undefined;
  readonly published?: string | undefined;
  readonly retired?: { readonly date: string } | undefined;
}

/** A page is withdrawn at once: nothing waits for the day that is written. */
function withdrawalIsPast({ retired }: Appeared, today: string): readonly Problem[] {
  if (retired === undefined || retired.date <= today) return [];
  const message = `« Retirée le » : le ${formatDate(retired.date, 'day')} est à venir, or la page est retirée dès maintenant ; écrivez le jour qu’il est, ou videz ces champs`;
  return [{ field: 'retired.date', message }];
}

/** A page came on the site of the association after there was one, and not in days to come; nor does it leave it then. */
export function publicationIsPossible(
  { data }: { data: Appeared },
  today: string,
): readonly Problem[] {
  const { published, publishAt } = data;
  const withdrawn = withdrawalIsPast(data, today);
  if (withdrawn.length > 0 || published === undefined) return withdrawn;
  const wrong = (why: string): readonly Problem[] => [
    {
      field: 'published',
      message: `« Publiée sur ce site le » : le ${formatDate(published, 'day')} ${why}`,
    },
  ];
  if (published < SITE.founded) {
    return wrong('vient avant la création de l’association ; la date des faits se met plus haut');
  }
  return published > today && publishAt === undefined
    ? wrong('est à venir ; videz ce champ, ou remplissez « Publier à partir du »')
    : [];
}

interface Pictured {
  readonly image?:
    | {
        readonly file?: string | undefined;
        readonly alternative?: string | undefined;
        readonly decorative: boolean;
      }
    | undefined;
}

/** A picture says what it shows, or is declared decorative. */
export function imageHasAlternative({ data }: { data: Pictured }): readonly Problem[] {
  const { image } = data;
  if (image === undefined) return [];
  if (image.file === undefined) {
    return [
      {
        field: 'image.file',
        message: '« Image » : le fichier manque ; choisissez une image ou videz ces champs',
      },
    ];
  }
  return image.alternative === undefined && !image.decorative
    ? [
        {
          field: 'image.alternative',
          message:
            '« Texte de remplacement » : vide ; décrivez l’image ou cochez « Image décorative »',
        },
      ]
    : [];
}

interface Located {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Both coordinates or none. */
export function coordinatesGoTogether({ data }: { data: Located }): readonly Problem[] {
  return (data.latitude === undefined) === (data.longitude === undefined)
    ? []
    : [
        {
          field: 'latitude',
          message:
            '« Latitude » et « Longitude » vont ensemble ; remplissez les deux ou videz les deux',
        },
      ];
}
