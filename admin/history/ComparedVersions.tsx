/** A version and another, side by side. */
import type { Implementation } from '../decap/backend-methods';
import type { FormOnScreen } from '../decap/form-on-screen';
import { siteIndex } from '../preview/site-index';
import { comparePages, type ComparedPages } from './compare-pages';
import { NOT_READ } from './history-words';
import { PageFrame } from './PageFrame';
import { pictureUrls } from './picture-urls';
import { useLoaded } from './use-loaded';
import { formDraft, versionDraft } from './version-draft';

/** A version by its text; the form, which has none yet, by `undefined`. */
export interface Side {
  readonly name: string;
  readonly id: string;
  readonly source: (() => Promise<string>) | undefined;
}

interface Props {
  readonly form: FormOnScreen;
  readonly backend: Pick<Implementation, 'getMediaFile'>;
  readonly before: Side;
  readonly after: Side;
}

async function compared({ form, backend, before, after }: Props): Promise<ComparedPages> {
  const draftOf = async ({ source }: Side) =>
    source === undefined
      ? formDraft(form)
      : versionDraft(form.collection, form.slug, await source());
  const [index, was, is] = await Promise.all([siteIndex(), draftOf(before), draftOf(after)]);
  return comparePages(was, is, index, await pictureUrls([was, is], form, backend));
}

const told = ({ fields }: ComparedPages): string =>
  fields.length === 0 ? 'Rien ne diffère.' : `Ce qui diffère : ${fields.join(', ')}.`;

export function ComparedVersions(props: Props) {
  const { before, after } = props;
  const loaded = useLoaded(`${before.id} ${after.id}`, () => compared(props));
  if (loaded.state !== 'known') {
    return <p role="status">{loaded.state === 'failed' ? NOT_READ : 'Lecture des versions…'}</p>;
  }
  return (
    <>
      <p role="status">{told(loaded.value)}</p>
      <div className="redaction-versions__pages">
        <PageFrame caption={before.name} page={loaded.value.before} />
        <PageFrame caption={after.name} page={loaded.value.after} />
      </div>
    </>
  );
}
