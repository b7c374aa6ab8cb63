import type { BrowserContext } from 'playwright-core';

/** Fills a list, from now on, with what no page of the site may do: ask another host for anything, or report an error. */
export function watchFaults(context: BrowserContext, site: string): string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) {
      faults.push(`${request.frame().url()} asked for ${request.url()}`);
    }
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.location().url} reported: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} threw: ${error.error().message}`));
  return faults;
}
