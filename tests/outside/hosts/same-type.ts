/** Reads a type: names of one differ, what is UTF-8 by its own rules is often sent without saying so, and bytes with none. */
export function sameType(type?: string): string | undefined {
  const named = type?.replace('application/xml', 'text/xml');
  if (named === 'application/octet-stream') return undefined;
  if (named === 'application/javascript') return 'text/javascript; charset=utf-8';
  return /json|svg|xml/.test(named ?? '') ? named!.split(';')[0] : named;
}
