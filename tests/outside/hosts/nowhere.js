/**
 * What Cloudflare Workers answer where there is no file: the page for that, with its own headers. Without this they would
 * be those of the file that is missing, so that a missing script would be kept for a year.
 */
export default {
  async fetch(request, { ASSETS }) {
    const { body, headers } = await ASSETS.fetch(new URL('/404', request.url));
    return new Response(body, { status: 404, headers });
  },
};
