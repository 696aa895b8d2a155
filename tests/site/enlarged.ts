/** The page of all figures with its rows again and again, under ids of their own, until there are so many. */
export function enlarged(html: string, wanted: number): string {
  const bodies = /<tbody id="[^"]*"[\s\S]*?<\/tbody>/g;
  const count = html.match(/<tr id=/g)!.length;
  const copies = Array.from({ length: Math.ceil(wanted / count) - 1 }, (_, at) => at + 1);
  return html.replace(bodies, (body) => {
    const rows = body.match(/<tr id=[\s\S]*?<\/tr>/g) ?? [];
    const more = copies.flatMap((copy) => rows.map((row) => row.replace(/id="([^"]*)"/, `id="$1-k${copy}"`)));
    return body.replace('</tbody>', () => `${more.join('')}</tbody>`);
  });
}
