import { parsers } from 'prettier/plugins/yaml';

/** A node of the tree that prettier reads: of a mapping, of a list, or a text. */
interface Node {
  type: string;
  value?: string;
  children: (Node | null)[];
}

const LISTS = ['sequence', 'flowSequence'];
const MAPS = ['mapping', 'flowMapping'];

/** What a file of YAML holds: maps, lists and texts. Nothing that the site is built with stands in between. */
export async function readYaml(text: string): Promise<unknown> {
  return valueOf((await parsers.yaml.parse(text, {} as never)) as Node);
}

function valueOf(node: Node): unknown {
  const children = node.children?.filter((child) => child !== null) ?? [];
  if (MAPS.includes(node.type))
    return Object.fromEntries(
      children.map(({ children: [key, value] }) => [valueOf(key!) as string, value ? valueOf(value) : '']),
    );
  if (LISTS.includes(node.type)) return children.map(valueOf);
  if (node.value !== undefined && !node.type.startsWith('document')) return node.value.replace(/\n/g, ' ');
  const [only] = children.filter(({ type }) => !['documentHead', 'comment'].includes(type));
  return only ? valueOf(only) : '';
}
