/** Registers the parts of Decap that these pages use, in place of all those that decap-cms-app brings. */
import { heldDraft, type HeldEntry } from '../form/address/held-entry';
import { interceptUploads } from '../form/uploads/intercept';
import { rememberAlternatives } from '../form/uploads/known-alternatives';
import { completeFrench } from '../french/complete-french';
import { guardedClass, type Desk } from '../guard/guarded-backend';
import { OpenedVersions } from '../guard/opened-versions';
import { tell } from '../guard/tell';
import { listUnfinished } from '../unsaved/UnfinishedList';
import { hasBackup, unsavedWork } from '../unsaved/unsaved-work';
import { offerMediasButtons } from '../guard/medias-buttons';
import { holdWhileSaving } from '../guard/while-saving';
import { rememberedClass } from '../history/history-backend';
import { offerVersions } from '../history/versions-button';
import { keepLists } from '../lists/keep-lists';
import { registerPreviews } from '../preview/register';
import { prepare } from '../save/before-save';
import { refusal } from '../save/refusal';
import { showFirstErrorOfRefusedSave } from '../save/show-first-error';
import type { EditorConfig } from './editor-config';
import { formats } from './file-formats';
import { loadBackend } from './load-backend';
import { CMS, en, fr, type CmsConfig, type CmsEventListener } from './parts';
import { toImmutable } from './to-immutable';
import { widgets } from './widgets';

const versions = new OpenedVersions(window.localStorage);

const desk: Desk = {
  versions,
  hasBackup,
  unsavedWork,
  tell,
  isOnline: () => window.navigator.onLine,
  holdPage: holdWhileSaving,
};

/** Decap takes the data back, not the entry. */
const beforeSave: CmsEventListener['handler'] = async ({ entry }) => {
  // Reason for the cast: Decap types an entry as a map of anything; these are its own keys.
  const held = entry.toJS() as HeldEntry;
  const prepared = prepare(await heldDraft(held));
  if (prepared.problems.length > 0) throw refusal(prepared.problems);
  versions.saving(held.path, held.raw);
  rememberAlternatives(prepared.data);
  return toImmutable(prepared.data);
};

/**
 * Registers the parts and starts the CMS on the page.
 * @throws when the code of the chosen backend cannot be fetched
 */
export async function startCms(config: EditorConfig): Promise<void> {
  const { name: backend } = config.backend;
  CMS.registerBackend(backend, rememberedClass(guardedClass(await loadBackend(backend), desk)));
  for (const widget of widgets) CMS.registerWidget(widget);
  CMS.registerLocale('fr', completeFrench(fr));
  CMS.registerLocale('en', en);
  for (const { name, extension, formatter } of formats) {
    CMS.registerCustomFormat(name, extension, formatter);
  }
  registerPreviews(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  showFirstErrorOfRefusedSave();
  interceptUploads();
  offerMediasButtons();
  offerVersions();
  keepLists();
  listUnfinished();
  // Reason for the cast: Decap's types want arrays they may write to; it copies the configuration.
  CMS.init({ config: config as unknown as CmsConfig });
}
