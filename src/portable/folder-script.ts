/** The function that a script of `folderScript` calls with its file's path and content. */
export const receiver = 'cuttingsFile';

/** A file as a script that hands its content on, in base64, to the page that loads it; `path` is what that page calls it. */
export function folderScript(path: string, content: Uint8Array): string {
  return `${receiver}(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}")\n`;
}
