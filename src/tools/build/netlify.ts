/** What Netlify tells a build about where it will be shown. Pure. */

type Variables = Readonly<Record<string, string | undefined>>;

interface Deployment {
  /** Only for those who have its address: search engines must not keep it. */
  readonly isPreview: boolean;
  /** The name under which Netlify tells GitHub that a preview is ready; undefined elsewhere. */
  readonly previewContext: string | undefined;
}

/** @param variables of the environment: Netlify sets `CONTEXT` and `SITE_NAME` */
export function deployment({ CONTEXT, SITE_NAME }: Variables): Deployment {
  return {
    isPreview: CONTEXT !== undefined && CONTEXT !== 'production',
    previewContext: SITE_NAME === undefined ? undefined : `netlify/${SITE_NAME}/deploy-preview`,
  };
}
