/** Program: serves `dist`, its editors' pages writing in a repository, until whoever started it ends it. */
import { openEndpoint } from '../../../src/tools/local/endpoint';
import { serveSite } from '../../../src/tools/serve/serve-site';

const [repository = '', dist = '', port = '0'] = process.argv.slice(2);

process.on('disconnect', () => {
  process.exit();
});
const cms = await openEndpoint(repository);
const { url } = await serveSite({ root: dist, port: Number(port), cms });
process.send?.(url);
