import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new folder of the system's temporary ones, under its real name. */
export function temporaryFolder(name: string): string {
  return fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `cuttings-${name}-`)));
}

/** Asserts that two folders have the same files with the same bytes. */
export function sameFolders(one: string, other: string): void {
  assert.deepEqual(filesIn(one), filesIn(other));
  for (const file of filesIn(one)) {
    assert.ok(fs.readFileSync(path.join(one, file)).equals(fs.readFileSync(path.join(other, file))), file);
  }
}

function filesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
