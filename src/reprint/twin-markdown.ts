import Turndown from 'turndown';

const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' });

turndown.addRule('cell', {
  filter: ['th', 'td'],
  replacement(content, node) {
    const cell = node as Element;
    const text = content.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
    if (cell.getAttribute('scope') !== 'rowgroup') return `| ${text} `;
    // The name of a group stands above all columns.
    const columns = cell.closest('table')!.querySelector('tr')!.children.length;
    return `| **${text}** ${'|  '.repeat(columns - 1)}`;
  },
});

turndown.addRule('row', {
  filter: 'tr',
  replacement(content, node) {
    const line = `${content.replace(/\s*\n\s*/g, ' ').trim()} |\n`;
    const isHead = node.parentNode!.nodeName === 'THEAD';
    return isHead ? `${line}${'| --- '.repeat(node.childNodes.length)}|\n` : line;
  },
});

turndown.addRule('rows', { filter: ['thead', 'tbody'], replacement: (content) => content });

turndown.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });

/** GitHub’s Markdown of what an element holds. */
export function markdown(element: Element): string {
  for (const table of element.querySelectorAll('table, thead, tbody, tr')) dropBlanks(table);
  const lines = turndown.turndown(element as HTMLElement).split('\n');
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function dropBlanks(element: Element): void {
  for (const node of [...element.childNodes]) if (node.nodeType !== 1) node.remove();
}
