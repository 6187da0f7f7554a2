/** Starts the editors' pages. Runs in the browser, on /admin/ only. */
import './form/address/address.css';
import './guard/tell.css';
import { chooseBackend } from './decap/choose-backend';
import { startCms } from './decap/start-cms';
import { editorConfig } from './decap/editor-config';
import { environment } from './decap/build-environment';
import { speakFrenchInChoices } from './french/choices';
import { mendLeftoverEnglish } from './french/leftovers';
import { startOnForm } from './form/form-first';
import { publishMode } from './decap/publish-mode';

const backend = chooseBackend(environment);

function tell(words: string): void {
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.textContent = words;
  document.body.append(notice);
}

if (backend === undefined) {
  tell(
    'Les pages de rédaction ne sont reliées à aucun dépôt : la variable PUBLIC_CMS_REPO manque (voir docs/exploitation.md).',
  );
} else {
  const { origin, search } = window.location;
  startOnForm();
  speakFrenchInChoices();
  mendLeftoverEnglish();
  startCms(editorConfig(backend, origin, publishMode(environment, search))).catch(
    (error: unknown) => {
      console.error(error);
      tell(
        'Les pages de rédaction n’ont pas pu être chargées. Vérifiez votre connexion à Internet, puis rechargez cette page.',
      );
    },
  );
}
