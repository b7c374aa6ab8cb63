import { createServer } from 'node:net';
import { serveSite } from '../../scripts/steps/serve.ts';
import { builtSite } from '../sites/built-site.ts';

/** A built archive while it is served: its address, with a slash at the end, and the way to stop. */
export interface Site {
  url: string;
  close: () => Promise<void>;
}

/** Serves the site of an archive that is built with these options: the archive given is not touched, and no test may change the site. */
export async function serveArchive(archive: string, ...options: string[]): Promise<Site> {
  const served = await serveSite(await builtSite(archive, ...options), 0);
  if ('message' in served) throw new Error(served.message);
  return { url: served.address, close: served.close };
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
