import ts from "typescript";
import { exportsOf } from "./exports-of.ts";
import { importsOf } from "./imports-of.ts";
import type { Module } from "./module.ts";
import { nodesOf } from "./nodes-of.ts";

/** Reads a source file with TypeScript's parser: no text that only looks like an import counts, none is overlooked. */
export function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const lineOf = (node: ts.Node): number =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const statements = [...source.statements];
  return {
    path,
    lines: text.replace(/\n$/, "").split("\n").length,
    imports: importsOf(source, lineOf),
    ...exportsOf(statements),
    defaults: statements.filter(isDefaultExport).map(lineOf),
    powers: nodesOf(source).filter(isPowerOfValue).map(lineOf),
    ownStatements: statements
      .filter((one) => !(ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined))
      .map(lineOf),
  };
}

const isDefaultExport = (node: ts.Statement): boolean =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportDeclaration(node) &&
    node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause) &&
    node.exportClause.elements.some(({ name }) => name.text === "default"));

function isPowerOfValue(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return true;
  if (kind !== ts.SyntaxKind.AsteriskAsteriskToken) return false;
  return !(isWrittenOut(node.left) && isWrittenOut(node.right));
}

function isWrittenOut(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWrittenOut(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isWrittenOut(node.operand);
  return ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
}
