const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const STARTS = 'hHwW';

/** Whether a line is an address of the web or of e-mail and nothing else. */
export function isAddress(value: string): boolean {
  return (value.includes('@') || STARTS.includes(value.charAt(0))) && ADDRESS.test(value);
}
