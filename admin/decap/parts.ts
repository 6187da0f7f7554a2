/**
 * The parts of Decap that these pages use, which decap-cms-app brings at the versions that it pins. They
 * are named here and nowhere else (eslint.config.mjs), as package.json names decap-cms-app alone.
 */
export { default as CMS } from 'decap-cms-app';
export type {
  CmsConfig,
  CmsEventListener,
  CmsWidgetParam,
  PreviewTemplateComponentProps,
} from 'decap-cms-core';

export { loadEntry } from 'decap-cms-core/dist/esm/actions/entries';
export { store } from 'decap-cms-core/dist/esm/redux/index';

export { GitGatewayBackend } from 'decap-cms-backend-git-gateway';
export { GitHubBackend } from 'decap-cms-backend-github';
export { ProxyBackend } from 'decap-cms-backend-proxy';
export { APIError, localForage } from 'decap-cms-lib-util';

export { en, fr, type Phrases } from 'decap-cms-locales';
export { default as booleanWidget } from 'decap-cms-widget-boolean';
export { default as dateTimeWidget } from 'decap-cms-widget-datetime';
export { default as fileWidget } from 'decap-cms-widget-file';
export { default as imageWidget } from 'decap-cms-widget-image';
export { default as listWidget } from 'decap-cms-widget-list';
export { default as numberWidget } from 'decap-cms-widget-number';
export { default as objectWidget } from 'decap-cms-widget-object';
export { default as relationWidget } from 'decap-cms-widget-relation';
export { default as selectWidget } from 'decap-cms-widget-select';
export { default as stringWidget } from 'decap-cms-widget-string';
export { default as textWidget } from 'decap-cms-widget-text';

export { fromJS, isKeyed } from 'immutable';
export type { AriaLiveMessages, GroupBase } from 'react-select';
export { default as Select } from 'react-select/base';
