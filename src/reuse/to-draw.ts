/**
 * What a route has to draw. An edit changes twenty pages of ten thousand: the way of the others through Astro, even
 * without being drawn, was half of the build. Node only.
 */
import { pageFile } from '~/cache/kept-pages';
import { routePath } from '~/lib/route-path';
import { takenAsItWas } from './taken-pages';

/** A page of a route, as Astro asks for it. */
interface RoutePage {
  readonly params: Parameters<typeof routePath>[1];
  readonly props?: object;
}

/**
 * @param pages all those of a route
 * @returns those that cannot be taken from the last site: the others are in their place already, and Astro never
 *   knows of them. All of them in `astro dev`.
 */
export const toDraw =
  <Page extends RoutePage>(pages: () => readonly Page[] | Promise<readonly Page[]>) =>
  async ({
    routePattern: pattern,
  }: {
    readonly routePattern: string;
  }): Promise<readonly Page[]> => {
    const all = await pages();
    if (import.meta.env.DEV) return all;
    const left: Page[] = [];
    for (const page of all) {
      const file = pageFile(routePath(pattern, page.params));
      if (!(await takenAsItWas(file, { pattern, props: page.props ?? {} }))) left.push(page);
    }
    return left;
  };
