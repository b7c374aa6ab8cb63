import { createApp } from 'astro/app/entrypoint';
import type { Settings } from '../archive/settings.ts';
import { href } from './href.ts';
import type { SitePage } from './page.ts';

const app = createApp({ streaming: false });

/** The text of a page of the site: HTML, or what its route answers with. */
export async function renderPage({ path, shown }: SitePage, settings: Settings): Promise<string> {
  const request = new Request(new URL(href(path), 'http://localhost'));
  const routeData = app.match(request);
  if (!routeData) throw new Error(`no route for ${path}`);
  const response = await app.render(request, { routeData, locals: { settings, page: shown } });
  if (response.status !== 200 && path !== '/404/') throw new Error(`${path}: status ${response.status}`);
  return response.text();
}
