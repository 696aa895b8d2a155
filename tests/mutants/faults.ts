import ts from 'typescript';

/** One thing done wrong in a file: `was`, from `start` on, becomes `now`. */
export interface Fault {
  file: string;
  line: number;
  kind: string;
  start: number;
  was: string;
  now: string;
}

type Change = Pick<Fault, 'kind' | 'was' | 'now'> & { node: ts.Node };

const OPERATORS: Record<string, string> = {
  ...{ '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>' },
  ...{ '+': '-', '-': '+', '*': '/', '/': '*', '&&': '||', '||': '&&' },
};
const METHODS: Record<string, string> = {
  ...{ some: 'every', every: 'some', find: 'findLast', findLast: 'find', filter: 'map' },
  ...{ indexOf: 'lastIndexOf', lastIndexOf: 'indexOf', startsWith: 'endsWith', endsWith: 'startsWith' },
  ...{ min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', toSorted: 'toReversed' },
};

const LARGE = 100;

/** Every fault that may be planted in a file of TypeScript, in the order of the text. */
export function faultsIn(file: string, text: string): Fault[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    for (const { node: changed, ...change } of changesOf(node)) {
      const start = changed.getStart();
      const { line } = source.getLineAndCharacterOfPosition(start);
      faults.push({ file, line: line + 1, start, ...change });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return faults;
}

/** The text with a fault in it. */
export function planted(text: string, { start, was, now }: Fault): string {
  return text.slice(0, start) + now + text.slice(start + was.length);
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return operator(node);
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return condition(node);
  if (ts.isNumericLiteral(node)) return [change('number', node, otherNumber(node))];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return words(node);
  if (ts.isCallExpression(node)) return method(node);
  return ts.isReturnStatement(node) ? returned(node) : [];
}

function change(kind: string, node: ts.Node, now: string): Change {
  return { kind, node, was: node.getText(), now };
}

/** One more or less; half of what is so large that one does not matter. */
function otherNumber(node: ts.NumericLiteral): string {
  if (Number(node.text) >= LARGE) return `(${node.getText()} / 2)`;
  return `(${node.getText()} ${node.text === '0' ? '+' : '-'} 1)`;
}

/** A plus between texts joins them and is no sum. */
function operator({ left, operatorToken, right }: ts.BinaryExpression): Change[] {
  const now = OPERATORS[operatorToken.getText()];
  const joins = operatorToken.kind === ts.SyntaxKind.PlusToken && [left, right].some(isText);
  return now && !joins ? [change('operator', operatorToken, now)] : [];
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function condition(node: ts.IfStatement | ts.ConditionalExpression): Change[] {
  const asked = ts.isIfStatement(node) ? node.expression : node.condition;
  return [change('condition', asked, `!(${asked.getText()})`)];
}

/** Names of properties and words of types are no words that anybody reads. */
function words(node: ts.StringLiteralLike): Change[] {
  const { parent, text } = node;
  const isName = ts.isPropertyAssignment(parent) && parent.name === node;
  return text === '' || isName || ts.isLiteralTypeNode(parent) ? [] : [change('words', node, "''")];
}

function method({ expression }: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(expression) && !ts.isIdentifier(expression)) return [];
  const name = ts.isIdentifier(expression) ? expression : expression.name;
  const now = Object.hasOwn(METHODS, name.text) ? METHODS[name.text] : undefined;
  return now ? [change('method', name, now)] : [];
}

/** What a function returns, emptied: of a list its items, of a truth its sense. */
function returned({ expression }: ts.ReturnStatement): Change[] {
  if (!expression) return [];
  if (ts.isArrayLiteralExpression(expression) && expression.elements.length > 0)
    return [change('return', expression, '[]')];
  if (ts.isTemplateExpression(expression)) return [change('return', expression, "''")];
  const opposite = { true: 'false', false: 'true' }[expression.getText()];
  return opposite ? [change('return', expression, opposite)] : [];
}
