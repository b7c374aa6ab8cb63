/* global self, caches, fetch, Response, URL, plan */
// The service worker of an archive with `offline: true`. The build puts `plan` above it: the name of this build's cache, how the
// names of the archive's other caches begin, and the files that a search needs. What the host still sends is always preferred to
// what was kept, so that nothing that was corrected or withdrawn is read from here.
const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(begin());
  // Not waited for: browsers hold back every page that is asked for until a worker has begun.
  void keepOpenPages();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const key = keyOf(request);
  if (key === null) return;
  event.respondWith(answer(event, key));
  if (key === `${base}search/`) event.waitUntil(keepSearch());
});

// Pages, and what pages and searches are made of. The whole archive's files would fill a reader's device unasked.
function keyOf({ url, method, cache, mode }) {
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin || !pathname.startsWith(base)) return null;
  if (method !== 'GET' || cache === 'no-store') return null;
  const inside = pathname.slice(base.length);
  if (mode === 'navigate' && /^[^.]*[^./]$/.test(inside)) return slashed(pathname);
  return /^$|\/$|^(_astro|pagefind|search)\/|^favicon\.svg$/.test(inside) ? pathname : null;
}

// Some hosts answer without the slash at a page's end as well, and do not lead on to it.
function slashed(path) {
  return path.endsWith('/') ? path : `${path}/`;
}

async function answer({ request }, key) {
  const cache = await caches.open(plan.cache);
  // The name of such a file changes with what is in it.
  const same = key.startsWith(`${base}_astro/`) && (await cache.match(key));
  if (same) return same;
  try {
    const response = await fetch(request);
    if (response.status === 200 && !response.redirected) await cache.put(key, response.clone());
    if (response.status === 206) await cache.put(rangeKey(request, key), new Response(await response.clone().blob()));
    if (response.status === 404 || response.status === 410) await cache.delete(key);
    return response;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    const part = await cache.match(rangeKey(request, key));
    if (part) return new Response(part.body, { status: 206 });
    throw error;
  }
}

// A cache takes no part of a file: it is kept as if it were a file of its own.
function rangeKey({ headers }, key) {
  return `${key}?${headers.get('range')}`;
}

async function begin() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(plan.prefix) && name !== plan.cache);
  await Promise.all([caches.open(plan.cache), ...old.map((name) => caches.delete(name))]);
}

async function keepOpenPages() {
  // The pages that are open came before there was anyone to keep them.
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  // The same host may have other sites, too.
  const own = open.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith(base));
  for (const path of own) await keepPage(path);
}

async function keepPage(path) {
  const page = await fetch(path);
  if (page.status !== 200) return;
  const text = await page.clone().text();
  await (await caches.open(plan.cache)).put(slashed(path), page);
  const named = [...text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(([, file]) => file);
  await keepAll(named.filter(isOwnFile));
  if (slashed(path) === `${base}search/`) await keepSearch();
}

// A text may name files too, of this host or another, and a link lead to one: those are nobody's to ask for.
function isOwnFile(path) {
  return path.startsWith(`${base}_astro/`) || path === `${base}favicon.svg`;
}

async function keepSearch() {
  await keepAll(plan.search);
  const list = await fetch(plan.index);
  if (list.ok) await keepAll((await list.json()).map((file) => `${base}pagefind/${file}`));
}

async function keepAll(files) {
  const cache = await caches.open(plan.cache);
  for (const file of files) {
    // One that cannot be had now is kept when it is used.
    if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
  }
}
