/** The name under which the browser keeps the tray: one a site, as other archives may share its host. */
export const storeKey = `clippings ${import.meta.env.BASE_URL}`;
