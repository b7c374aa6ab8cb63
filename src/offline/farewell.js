/* global self, caches, plan */
// The service worker of an archive with `offline: false`: it takes the place of one that a build before may have left with readers,
// empties what that one has kept, and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(plan.prefix)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
