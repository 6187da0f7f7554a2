/** Who is told of what changed on the site: nobody, but those whom the environment names. Pure. */

type Variables = Readonly<Record<string, string | undefined>>;

export interface Announcing {
  /** The WebSub hub that feeds name, and that tells their readers. */
  readonly hub: string | undefined;
  /** Of IndexNow. No secret: search engines read it on the site. */
  readonly key: string | undefined;
  /** In French: variables that are set, and of no use as they are. */
  readonly problems: readonly string[];
}

/** As IndexNow asks. */
const KEY = /^[a-z\d-]{8,128}$/iu;

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

export function announcing(variables: Variables): Announcing {
  const hub = variables['IT77_WEBSUB_HUB']?.trim() ?? '';
  const key = variables['IT77_INDEXNOW_KEY']?.trim() ?? '';
  const isHub = isWebAddress(hub);
  const isKey = KEY.test(key);
  return {
    hub: isHub ? hub : undefined,
    key: isKey ? key : undefined,
    problems: [
      ...(hub === '' || isHub
        ? []
        : [
            `IT77_WEBSUB_HUB : « ${hub} » n’est pas une adresse ; donnez celle du hub, qui commence par https://. Les flux n’en nomment aucun.`,
          ]),
      ...(key === '' || isKey
        ? []
        : [
            'IT77_INDEXNOW_KEY : la clé a de 8 à 128 lettres sans accent, chiffres ou tirets. Les moteurs de recherche ne seront pas prévenus.',
          ]),
    ],
  };
}
