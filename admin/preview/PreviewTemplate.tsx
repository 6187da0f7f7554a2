/** What Decap shows beside the form, for every kind. Browser only. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { PreviewTemplateComponentProps } from '../decap/parts';
import { Boundary } from './Boundary';
import { previewDraft, type PreviewDraft } from './preview-draft';
import { EntryPreview, type Tab } from './EntryPreview';
import { Notice } from './Notice';
import { presentDraft, remarksOn } from './present-draft';
import { indexDirectory, type Asset } from './form-surroundings';
import { useSiteIndex, type IndexState } from './site-index';
import { PIXELS, Toolbar, type Display } from './Toolbar';
import { useFrameDocument, useFrameWidth } from './use-frame';

/** Presents the entry where the boundary can catch what fails. */
function Shown({
  draft,
  tab,
  index,
  asset,
}: Pick<IndexState, 'index'> & {
  readonly draft: PreviewDraft;
  readonly tab: Tab;
  readonly asset: Asset;
}) {
  const presented = presentDraft(draft, index, asset);
  const { data } = presented.view;
  const isOnline = indexDirectory(index).find(`${draft.kind}/${data.id}`) !== undefined;
  return <EntryPreview {...presented} kind={draft.kind} isOnline={isOnline} tab={tab} />;
}

export function PreviewTemplate(props: PreviewTemplateComponentProps) {
  const { collection, entry, getAsset, window: view, document: page } = props;
  const [display, setDisplay] = useState<Display>(() => ({
    tab: 'page',
    width: 'pane',
    theme: view.matchMedia('(prefers-color-scheme: dark)').matches ? 'sombre' : 'clair',
  }));
  const { state, index } = useSiteIndex();
  const draft = useDeferredValue(
    useMemo(() => previewDraft(collection, entry), [collection, entry]),
  );
  const remarks = useMemo(
    () => remarksOn(draft, state === 'known' ? index : undefined),
    [draft, state, index],
  );
  const scale = useFrameWidth(view, PIXELS[display.width]);
  useFrameDocument(page, display.theme);
  return (
    <div className="apercu">
      <Toolbar display={display} onChange={setDisplay} zoom={1 / scale} />
      <Notice remarks={remarks} state={state} />
      <main id="contenu">
        <Boundary draft={draft}>
          <Shown
            draft={draft}
            tab={display.tab}
            index={index}
            asset={(stored) => getAsset(stored).url}
          />
        </Boundary>
      </main>
    </div>
  );
}
