/**
 * Decap's own code with our configuration, made to answer questions. It only runs in a browser:
 * decap.ts bundles this file and runs it in jsdom.
 */
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
import { chooseBackend } from '../../admin/decap/choose-backend';
import { editorConfig } from '../../admin/decap/editor-config';
import type { Environment } from '../../admin/decap/build-environment';
import { completeFrench } from '../../admin/french/complete-french';
import { en, fr, fromJS, type Phrases } from '../../admin/decap/parts';
import { publishMode } from '../../admin/decap/publish-mode';
import { toImmutable } from '../../admin/decap/to-immutable';
import { widgets } from '../../admin/decap/widgets';

export { toImmutable };

for (const widget of widgets) registerWidget(widget);

const TOLD: Environment = {
  host: 'github',
  proxy: undefined,
  repo: 'it77/site',
  branch: undefined,
  publishMode: undefined,
  previewContext: undefined,
};

/**
 * What Decap holds against our configuration, once changed: nothing when it accepts it.
 * @param told what the build is told, where it differs from a plain build for GitHub
 */
export function configErrors(
  change: (config: unknown) => void = () => undefined,
  told: Partial<Environment> = {},
): string {
  const environment = { ...TOLD, ...told };
  const backend = chooseBackend(environment);
  if (backend === undefined) return 'no backend';
  // A copy, which may be changed.
  const config: unknown = fromJS(
    editorConfig(backend, 'https://www.it77.fr', publishMode(environment, '')),
  ).toJS();
  change(config);
  try {
    validateConfig(config);
    return '';
  } catch (error) {
    return String(error);
  }
}

export const english: Phrases = en;
export const french: Phrases = completeFrench(fr);
