import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { PATIENCE } from './chromium.ts';

/** Waits until a condition holds; that it never does is a failure. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; await delay(50)) if (await condition()) return;
  assert.fail(`waited for ${PATIENCE} ms until ${condition.toString()}`);
}
