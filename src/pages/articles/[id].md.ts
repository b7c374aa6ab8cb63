import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { articleFile } from '../../archive/layout.ts';
import { readBytes } from '../../loaders/folder.ts';

/** `/articles/<id>.md`: the article's file, byte for byte. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The file's bytes. */
export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readBytes(articleFile(params['id']!))!), {
    headers: { 'Content-Type': 'text/markdown' },
  });
