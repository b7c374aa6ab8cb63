const attribute = 'data-faces'; // at-hand.css says what a page then uses

/** Has the page do without its typefaces until `loadFaces`. */
export function waitWithFaces(): void {
  document.documentElement.setAttribute(attribute, 'later');
}

/** Has a page that waits for its typefaces ask for them. */
export function loadFaces(): void {
  const { documentElement: page } = document;
  if (page.hasAttribute(attribute)) page.setAttribute(attribute, 'asked-for');
}
