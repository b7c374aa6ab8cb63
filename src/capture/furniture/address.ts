// Browsers in a terminal list the addresses of a page's links below it, with their numbers.
const ADDRESS =
  /^(?:\d{1,4}\.\s+)?(?:https?|ftp|file|mailto|javascript):\S*$|^www\.\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const COLON_OR_AT = /[:@]/;

/** Whether a line is an address of the web or of e-mail and nothing else, be it numbered. */
export function isAddress(value: string): boolean {
  return (COLON_OR_AT.test(value) || value.startsWith('www.')) && ADDRESS.test(value);
}
