/** Adds « Versions » to the toolbar of a form. Browser only. */
import './history.css';
import { createRoot } from 'react-dom/client';
import { isKind } from '~/kinds';
import { formOnScreen } from '../decap/form-on-screen';
import { tell } from '../guard/tell';
import { historyBackend } from './history-backend';
import { openHistory } from './history-desk';
import { NOT_READ } from './history-words';
import { VersionsWindow } from './VersionsWindow';

/** Where Decap has « Publier » and « Supprimer ». */
const BESIDE = '[class*="-ToolbarSubSectionFirst"]';
const OURS = 'redaction-versions-button';

async function openVersions(): Promise<void> {
  const [form, backend] = [formOnScreen(), historyBackend()];
  if (form === undefined || backend === undefined) return;
  const host = document.createElement('div');
  const root = createRoot(host);
  const leave = (): void => {
    root.unmount();
    host.remove();
    document.querySelector<HTMLElement>(`.${OURS}`)?.focus();
  };
  const { versions, desk } = await openHistory(form, backend, leave);
  document.body.append(host);
  root.render(<VersionsWindow form={form} versions={versions} desk={desk} onLeave={leave} />);
}

function button(): HTMLButtonElement {
  const added = document.createElement('button');
  added.type = 'button';
  added.className = OURS;
  added.textContent = 'Versions';
  added.addEventListener('click', () => {
    added.disabled = true;
    void openVersions()
      .catch(() => {
        tell(NOT_READ);
      })
      .finally(() => {
        added.disabled = false;
      });
  });
  return added;
}

/** The address of the form of an entry that has a file, and its kind. */
const ENTRY = /^#\/collections\/([a-z]+)\/entries\//u;

/** Watches the page as long as it is open: a form that is not saved yet has no version. */
export function offerVersions(): void {
  new MutationObserver(() => {
    const place = document.querySelector(BESIDE);
    const present = place?.querySelector(`.${OURS}`);
    const hasVersions = isKind(ENTRY.exec(window.location.hash)?.[1]);
    if (place != null && present == null && hasVersions) place.append(button());
    if (!hasVersions) present?.remove();
  }).observe(document.body, { childList: true, subtree: true });
}
