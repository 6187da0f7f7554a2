/** French typography: `typeset` for strings, `typesetNodes` and `typesetInline` for renderers. */
export { typesetInline } from './inline';
export { typeset, typesetNodes } from './typeset';
