/** How many kills are tried: a few in `npm test`, all that `npm run test:kills` asks for. */
export const isThorough = process.env['IT77_KILLS'] === 'all';
