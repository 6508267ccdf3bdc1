import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** What IEEE 754 or ECMAScript defines to the bit. Math.log, exp, pow and their kin are left to each engine. */
const exactMath = [
  "E",
  "PI",
  "abs",
  "ceil",
  "floor",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
];

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.test(-d|-prop)?\.ts$/.test(file))
  .sort();

/** Every use of Math and every `**` in a file, as written. */
function inexact(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAccessExpression(node) ? node : undefined;
    if (named?.expression.getText() === "Math") {
      if (!exactMath.includes(named.name.text)) found.push(named.getText());
      return;
    }
    if (ts.isIdentifier(node) && node.text === "Math") found.push(node.parent.getText());
    if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      found.push(node.parent.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe("the sources", () => {
  it("were found", () => {
    expect(files).toContain("numeric/pow.ts");
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)("%s uses no function that engines may round as they like", (file) => {
    expect(inexact(readFileSync(source + file, "utf8"))).toEqual([]);
  });

  it.each([
    ["Math.log(2)", ["Math.log"]],
    ["const { exp } = Math; exp(1)", ["{ exp } = Math"]],
    ['Math["pow"](2, 3)', ['Math["pow"]']],
    ["x ** 2", ["x ** 2"]],
    ["x **= 2", ["x **= 2"]],
    ["Math.abs(x) * 2 // Math.log", []],
  ])("(%s would be seen)", (text, seen) => {
    expect(inexact(text)).toEqual(seen);
  });

  it.each(["exp", "ln", "pow", "pow-exp2", "pow-log2"])(
    "numeric/%s.ts keeps the notice of Sun Microsystems",
    (name) => {
      const text = readFileSync(`${source}numeric/${name}.ts`, "utf8");
      // Bundlers keep a comment that begins so; the two parts of pow never come without it.
      expect(text.startsWith(name.startsWith("pow-") ? "/*\n" : "/*!\n")).toBe(true);
      const words = text.replace(/\s*\n \*\s*/g, " ");
      expect(words).toMatch(
        /Copyright \(C\) (1993|2004|1993, 2004) by Sun Microsystems, Inc\. All rights reserved\./,
      );
      expect(words).toContain(
        "Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.",
      );
    },
  );
});
