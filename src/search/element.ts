/** Makes an element with this content; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Makes an element of a class with this content. */
export function classed<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = element(name, ...content);
  made.className = className;
  return made;
}

/** Makes a link. */
export function link(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', ...content);
  anchor.href = href;
  return anchor;
}
