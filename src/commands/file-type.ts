import { lookup, mimes } from 'mrmime';

// What the list leaves out and hosts know.
mimes['ico'] = 'image/vnd.microsoft.icon';
mimes['ris'] = 'application/x-research-info-systems';
mimes['xlsx'] = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TEXT = /\.(css|csv|html|js|json|md|svg|txt|xml)$/;

/** The type that a host knows a file to be of without being told, text with its charset; nothing for a kind of our own. */
export function typeOf(path: string): string | undefined {
  const type = lookup(path);
  return type && TEXT.test(path) ? `${type}; charset=utf-8` : type;
}
