import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveTitle, newestFirst } from '../../site/articles.ts';
import { cardOf, png } from '../../site/card.ts';

/** `/articles/<id>.png`: the article's picture for those who share it, where there is one. */
export const getStaticPaths = (async () => {
  const articles = await newestFirst();
  const archive = await archiveTitle();
  return articles.flatMap(({ id, data }) => {
    const svg = cardOf(data, archive, articles.length);
    return svg ? [{ params: { id }, props: { svg } }] : [];
  });
}) satisfies GetStaticPaths;

/** The picture as PNG. */
export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.svg)), { headers: { 'Content-Type': 'image/png' } });
