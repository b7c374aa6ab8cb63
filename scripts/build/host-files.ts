import { headersFor } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { putText } from './staging/small-files.ts';
import type { Staging } from './staging/staging.ts';
import type { Workshop } from './workshop/workshop.ts';

/** Puts into a site what hosts read out of it. */
export function putHostFiles({ base, settings }: Workshop, next: Staging): void {
  for (const { name, text } of hostFiles(base, headersFor(settings))) putText(next, name, text);
}
