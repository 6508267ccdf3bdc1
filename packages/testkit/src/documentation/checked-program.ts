import ts from "typescript";
import type { Program } from "./programs-of.ts";
import { resultsOf } from "./results-of.ts";

/**
 * A module that runs a program and compares each promised result: the value of an expression or of a constant with the
 * literal, and for every other statement what it printed with the text. Line by line the same as the program.
 */
export function checkedProgram(program: Program, runtime: string): string {
  const source = ts.createSourceFile("fence.ts", program.text, ts.ScriptTarget.ES2022, true);
  let text = program.text;
  for (const { statement, line, text: promised } of [...resultsOf(source)].reverse()) {
    const at = JSON.stringify(program.lines[line] ?? program.place);
    const start = statement.getStart(source);
    const value = valueOf(statement, source);
    const check =
      value === undefined
        ? `$printed(${at}, ${JSON.stringify(promised)});`
        : `$result(${at}, ${value}, ${literal(promised, at)});`;
    const kept =
      ts.isExpressionStatement(statement) && value !== undefined
        ? ""
        : `${text.slice(start, statement.end)}; `;
    text = `${text.slice(0, start)}${kept}${check}${text.slice(statement.end)}`;
  }
  const head = `import { begin as $begin } from ${JSON.stringify(runtime)}; const { console, $result, $printed } = $begin();`;
  return `${head} ${text}\nvoid [console, $result, $printed];\n`;
}

/** What a statement leaves to compare: an expression, or the name of a constant. Printing leaves no value. */
function valueOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const prints =
      ts.isCallExpression(expression) &&
      expression.expression.getText(source).startsWith("console.");
    return prints ? undefined : `(${expression.getText(source)})`;
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const last = statement.declarationList.declarations.at(-1);
  return last !== undefined && ts.isIdentifier(last.name) ? last.name.text : undefined;
}

/** A literal on one line. What would have to be calculated promises nothing. */
function literal(text: string, at: string): string {
  const source = ts.createSourceFile("literal.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  const statement = source.statements[0];
  const { length } = source.statements;
  if (
    length !== 1 ||
    statement === undefined ||
    !ts.isExpressionStatement(statement) ||
    !isLiteral(statement.expression)
  )
    throw new Error(`${at}: no literal: ${text}`);
  return text.replaceAll("\n", " ");
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (one) => ts.isPropertyAssignment(one) && isLiteral(one.initializer),
    );
  if (ts.isIdentifier(node)) return ["undefined", "NaN", "Infinity"].includes(node.text);
  return (
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    )
  );
}
