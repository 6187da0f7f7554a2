/** French typography: `typeset` for strings, `typesetNodes` and `typesetInline` for renderers. */
export { NNBSP } from './characters';
export { typesetInline } from './typeset-inline';
export { typeset, typesetNodes } from './typeset';
