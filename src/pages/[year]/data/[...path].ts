import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataOf } from '../../../components/data/open-data.ts';
import { years } from '../../../components/site/publication.ts';
import { dataFiles } from '../../../open-data/data-files.ts';
import { bytes } from '../../../open-data/file.ts';

export const getStaticPaths = (async () => {
  const files = years.map(async (year) =>
    dataFiles(await openDataOf(year)).map((file) => ({ params: { year, path: file.path }, props: { file } })),
  );
  return (await Promise.all(files)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(Buffer.from(bytes(props.file)));
