/** What the mended Decap calls (decap/bundle/backup-*.ts). */
export { forgetForm, formKey } from './form-keys';
export { tellKept, tellNotKept } from './kept';
export { offerKept } from './offer';
