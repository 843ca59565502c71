/** What a source file imports, read from its syntax tree; for a `.vue`, from its scripts. */
import ts from 'typescript';
import { parse } from 'vue/compiler-sfc';

export interface Import {
  specifier: string;
  /** `dynamic`: `import()`, or the address of a worker. */
  kind: 'static' | 'type' | 'dynamic';
}

export interface Reading {
  imports: Import[];
  /** It hands on a whole file (`export *`), or does nothing but hand on. */
  isBarrel: boolean;
  /** Names used and not declared in the file, and methods called. */
  names: string[];
  methods: string[];
  template: string;
}

export function readFile(path: string, source: string): Reading {
  if (!path.endsWith('.vue')) return { ...readScript(source), template: '' };
  const { script, scriptSetup, template } = parse(source, { filename: path }).descriptor;
  return { ...readScript([script?.content, scriptSetup?.content].join('\n')), template: template?.content ?? '' };
}

/** It would import without saying what: read as a package that nobody may use. */
const GLOB = 'import.meta.glob';

function readScript(source: string): Omit<Reading, 'template'> {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.ESNext, true);
  const imports: Import[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  const methods = new Set<string>();
  const add = (specifier: ts.Node | undefined, kind: Import['kind']) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'static');
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], 'dynamic');
    if (ts.isCallExpression(node) && node.expression.getText(file) === GLOB) imports.push({ specifier: GLOB, kind: 'static' });
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'URL' && node.arguments?.[1]?.getText(file) === 'import.meta.url') {
      add(node.arguments[0], 'dynamic');
    }
    if (ts.isPropertyAccessExpression(node)) methods.add(node.name.text);
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : isReference(node) ? used : new Set<string>()).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, isBarrel: isBarrel(file), names: [...used].filter((name) => !declared.has(name)), methods: [...methods] };
}

function isBarrel({ statements }: ts.SourceFile): boolean {
  const handedOn = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined);
  return (
    handedOn.some((one) => ts.isExportDeclaration(one) && one.exportClause === undefined) ||
    (handedOn.length > 0 && handedOn.length === statements.length)
  );
}

/** `import { type A }` still runs the module (`verbatimModuleSyntax`): only `import type` leaves no trace. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isBindingElement(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent)) &&
    parent.name === node
  );
}

/** A name that stands for itself: neither a property, nor a key, nor a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isTypeReferenceNode(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isBindingElement(parent)
  );
}
