import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Properties whose value is an id, a key or a choice rather than words that are published. */
const NOT_WORDS = ['id', 'number', 'section', 'key', 'figure', 'facts', 'tone', 'fillFrom'];
const KEY = /^(?=.*[\d-])[a-z-][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface TemplateText {
  /** the property it is the value of, such as `headline`; empty for others */
  property: string;
  /** the words, with figures as slots: `{revenue-total}` */
  text: string;
}

/** Every string of a chart's file that is published; labels of ticks are left out, they say the tick's own value. */
export function templateTexts(file: string): TemplateText[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: TemplateText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || ts.isBinaryExpression(node)) return;
    if (isText(node) && !KEY.test(node.text)) found.push({ property: propertyOf(node), text: node.text });
    if (!isTickLabel(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(({ property }) => !NOT_WORDS.includes(property));
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

/** The property whose value a text is part of, seen through lists, conditions and template strings. */
function propertyOf({ parent }: ts.Node): string {
  if (ts.isPropertyAssignment(parent)) return parent.name.getText();
  const transparent =
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent);
  return transparent ? propertyOf(parent) : '';
}

function isTickLabel(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'label') return false;
  return node.parent.properties.some((sibling) => sibling.name?.getText() === 'value');
}
