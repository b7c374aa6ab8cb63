import { createApp } from 'astro/app/entrypoint';
import type { Settings } from '../archive/settings.ts';
import { href } from '../site/pages/href.ts';
import type { SitePage } from '../site/pages/page.ts';

const app = createApp({ streaming: false });

/** A page of the site in UTF-8: HTML, or what its route answers with. */
export async function renderPage({ path, route, shown }: SitePage, settings: Settings): Promise<Uint8Array> {
  const request = new Request(new URL(href(path), 'http://localhost'));
  // By name: an address alone may fit several.
  const routeData = app.manifestData.routes.find(({ component }) => component === `src/pages/${route}`);
  if (!routeData) throw new Error(`no route ${route} for ${path}`);
  // All that a page shows comes with it: of a route with one address Astro looks for no parameters.
  const single = { ...routeData, pathname: href(path) };
  const response = await app.render(request, { routeData: single, locals: { settings, page: shown } });
  if (response.status !== 200 && path !== '/404/') throw new Error(`${path}: status ${response.status}`);
  return response.bytes();
}
