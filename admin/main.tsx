/** Starts the editors' pages. Runs in the browser, on /admin/ only. */
import { chooseBackend } from './backend';
import { startCms } from './cms';
import { editorConfig } from './config';
import { environment } from './environment';
import { publishMode } from './publish-mode';

const backend = chooseBackend(environment);

if (backend === undefined) {
  const notice = document.createElement('p');
  notice.textContent =
    'Les pages de rédaction ne sont reliées à aucun dépôt : la variable PUBLIC_CMS_REPO manque (voir docs/exploitation.md).';
  document.body.append(notice);
} else {
  const { origin, search } = window.location;
  startCms(editorConfig(backend, origin, publishMode(environment, search)));
}
