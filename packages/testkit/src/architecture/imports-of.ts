import ts from "typescript";
import type { Import } from "./module.ts";

/** Every import of a source file: declarations, `export ... from`, `import()`, `require()` and types named in place. */
export function importsOf(
  source: ts.SourceFile,
  lineOf: (node: ts.Node) => number,
): readonly Import[] {
  const found: Import[] = [];
  const add = (from: ts.Node, node: ts.Node, typesOnly: boolean): void => {
    // A name that is calculated cannot be held to the arrows: it is reported as itself and is in no table.
    const name = ts.isStringLiteralLike(from) ? from.text : from.getText(source);
    found.push({ from: name, line: lineOf(node), typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      add(node.moduleSpecifier, node, onlyTypesPassedOn(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, node, true);
    else if (
      ts.isImportEqualsDeclaration(node) &&
      ts.isExternalModuleReference(node.moduleReference)
    )
      add(node.moduleReference.expression, node, node.isTypeOnly);
    else if (
      ts.isCallExpression(node) &&
      isDynamic(node.expression) &&
      node.arguments[0] !== undefined
    )
      add(node.arguments[0], node, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isDynamic = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(called) && called.text === "require");

/** An import without a clause is for its effects: a value. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function onlyTypesPassedOn({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.every((one) => one.isTypeOnly);
}
