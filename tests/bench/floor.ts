import { reduced } from './reduced.ts';

/** What a careful hand would write, and no more. */
export const STYLE =
  'body{max-width:40rem;margin:auto;padding:1rem;font:18px/1.5 system-ui,sans-serif}' +
  'h1,h2,h3{line-height:1.2}figure{margin:2rem 0}svg{max-width:100%;height:auto}';

/**
 * A chapter as one file written by hand: the same text and the same drawings, style within, no script, no font and no
 * site around it. Nothing that shows this text can arrive sooner.
 */
export function floor(file: string): string {
  const { title, body } = reduced(file);
  return page(title, `<style>${STYLE}</style>`, body);
}

export function page(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}${body}</html>`;
}
