/** French typography: `typeset` for strings, `typesetNodes` and `typesetInline` for renderers. */
export { typesetInline } from './typeset-inline';
export { typeset, typesetNodes } from './typeset';
