/**
 * The HTML of a body as it stands away from its page, at this address: in a feed reader a paragraph's number and its tools are noise,
 * and a link within the page must lead to it.
 */
export function standaloneHtml(html: string, url: string): string {
  return html
    .replace(/<a class="permalink".*?<\/a>|<div class="passage-tools">.*?<\/div>/gs, '')
    .replace(ownLink, (_, before: string) => `${before}${url}#`);
}

// A text may have the words of an attribute, but no bare `<`.
const ownLink = /(<a(?: [a-z-]+="[^"]*")*? href=")#/g;
