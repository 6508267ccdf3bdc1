import ts from "typescript";
import type { Export } from "./module.ts";

/** The names that the statements of a module export, and the modules they export whole. */
export function exportsOf(statements: readonly ts.Statement[]): {
  readonly exports: readonly Export[];
  readonly stars: readonly string[];
} {
  const exports: Export[] = [];
  const stars: string[] = [];
  for (const statement of statements) {
    if (ts.isExportDeclaration(statement)) passedOn(statement, exports, stars);
    else if (isExported(statement)) {
      const doc = docOf(statement);
      exports.push(...declared(statement).map((one) => ({ ...one, doc })));
    }
  }
  return { exports, stars };
}

function passedOn(statement: ts.ExportDeclaration, exports: Export[], stars: string[]): void {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  const from =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : undefined;
  if (exportClause === undefined) {
    if (from !== undefined) stars.push(from);
  } else if (ts.isNamespaceExport(exportClause)) {
    exports.push({ name: exportClause.name.text, kind: isTypeOnly ? "type" : "value" });
  } else {
    for (const one of exportClause.elements) {
      const kind = isTypeOnly || one.isTypeOnly ? "type" : "value";
      const was = one.propertyName?.text;
      exports.push({
        name: one.name.text,
        kind,
        ...(from === undefined ? {} : { from }),
        ...(was === undefined ? {} : { was }),
      });
    }
  }
}

/** The last doc comment before a statement: one that stands earlier belongs to the file. */
function docOf(statement: ts.Statement): string {
  const text = statement.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  return (
    comments
      .map(({ pos, end }) => text.slice(pos, end))
      .filter((comment) => comment.startsWith("/**"))
      .at(-1) ?? ""
  );
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declared(statement: ts.Statement): readonly Export[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      boundNames(name).map((bound): Export => ({ name: bound, kind: "value" })),
    );
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, kind: "type" }];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [{ name: statement.name?.text ?? "default", kind: "value" }];
  return [];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundNames(one.name) : []));
}
