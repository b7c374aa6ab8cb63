import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '../../site/dataset.ts';

/** `/data/<file>`: the whole archive as JSON, CSV, BibTeX, RIS and CSL-JSON, and the Data Package that describes it. */
export const getStaticPaths = (async () =>
  (await dataFiles()).map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** The file's text. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(new Blob([...file.pieces()]), { headers: { 'Content-Type': file.mediatype } });
