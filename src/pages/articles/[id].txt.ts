import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { captureFile } from '../../archive/layout.ts';
import { readBytes } from '../../loaders/folder.ts';

/** `/articles/<id>.txt`: the capture, byte for byte. An article whose capture is gone has none. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.flatMap(({ id, data }) => {
    const file = captureFile(data.capture);
    return readBytes(file) ? [{ params: { id }, props: { file } }] : [];
  });
}) satisfies GetStaticPaths;

/** The capture's bytes. */
export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readBytes(props.file)!), { headers: { 'Content-Type': 'text/plain' } });
