// An address may name the first page of something very long, and a place that is on another: whoever made it could not know.
import { laterPage } from '../browser/later-page.ts';

lead();
addEventListener('hashchange', lead);

function lead(): void {
  const place = location.hash.slice(1);
  const page = laterPage(document, place);
  if (page !== null) location.replace(`${page}#${place}`);
}
