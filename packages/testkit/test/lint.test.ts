import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

// Purity is a promise of the lint settings: each line here is impure and must be refused in the room it stands in, for the reason given.
const refused: readonly (readonly [path: string, line: string, rule: string])[] = [
  ["core/src/a", "export const now = Date.now();", "no-restricted-globals"],
  ["core/src/a", "export const now = new Date();", "no-restricted-globals"],
  ["core/src/a", "export const day = (at: number) => new Date(at);", "no-restricted-globals"],
  ["core/src/a", "export const { now } = globalThis.Date;", "no-restricted-globals"],
  ["core/src/time/a", "export const plural = new Intl.PluralRules('en');", "no-restricted-globals"],
  ["core/src/a", "export const zone = Intl.DateTimeFormat();", "no-restricted-globals"],
  ["core/src/a", "export const env = process.env;", "no-restricted-globals"],
  ["core/src/a", "export const at = performance.now();", "no-restricted-globals"],
  ["core/src/a", "export const id = crypto.randomUUID();", "no-restricted-globals"],
  ["core/src/a", "setTimeout(() => undefined, 1);", "no-restricted-globals"],
  ["core/src/a", "console.log(1);", "no-console"],
  ["core/src/a", "eval('1');", "no-eval"],
  ["core/src/a", "export const f = new Function('return 1');", "no-new-func"],
  ["core/src/a", "export const seed = Math.random();", "no-restricted-properties"],
  ["core/src/a", "export const { random } = Math;", "no-restricted-properties"],
  ["psychometrics/src/numeric/a", "export const s = Math.random();", "no-restricted-properties"],
  ["psychometrics/src/growth/a", "export const e = Math.exp(1);", "no-restricted-properties"],
  ["mastery/src/a", "export const e = Math.pow(2, 0.5);", "no-restricted-properties"],
  ["mastery/src/a", "export const e = Math.log(2);", "no-restricted-properties"],
  ["reports/src/a", "export const t = (1).toLocaleString();", "no-restricted-properties"],
  ["reports/src/a", "export const t = 'a'.localeCompare('b');", "no-restricted-properties"],
  ["reports/src/a", "export const t = 'a'.toLocaleUpperCase();", "no-restricted-properties"],
  [
    "core/src/a",
    "import { readFileSync } from 'node:fs'; export { readFileSync };",
    "no-restricted-imports",
  ],
  ["core/src/a", "export default 1;", "no-default-export"],
  ["core/src/a", "export const f = (a: { b?: number }): number => a.b!;", "no-non-null-assertion"],
  ["core/src/a", "export const f = (a: any): number => a;", "no-explicit-any"],
  ["core/src/a", "export const f = (a: number): number => (a = 1);", "no-param-reassign"],
  ["core/src/a", "const f = async () => 1; f();", "no-floating-promises"],
];

const accepted: readonly (readonly [path: string, line: string])[] = [
  ["core/src/time/a", "export const day = (at: number): Date => new Date(at);"],
  ["core/src/a", "export const f = (at: Date): Date => at;"],
  ["reports/src/language/a", "export const plural = new Intl.PluralRules('en');"],
  ["psychometrics/src/numeric/a", "export const e = Math.exp(1);"],
  ["core/src/a", "export const root = Math.sqrt(2) + Math.floor(2.5);"],
  ["core/src/a.test", "console.log(Date.now(), Math.random());"],
  ["testkit/src/a", "import { readFileSync } from 'node:fs'; console.log(readFileSync);"],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

const folder = mkdtempSync(join(tmpdir(), "lint-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One run over a folder of files, one a line, under the repository's own settings; what was found, by file. */
function lint(lines: readonly (readonly [path: string, line: string, ...rest: string[]])[]) {
  cpSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const settings = { compilerOptions: { strict: true, target: "ES2022", types: [] } };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ ...settings, include: ["packages"] }),
  );
  lines.forEach(([path, line], index) => {
    const file = join(folder, fileOf(path, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${line}\n`);
  });
  const args = ["-c", ".oxlintrc.json", "--type-aware", "--format", "json", "packages"];
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const output = printed(process.execPath, [oxlint, ...args]);
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(output);
  return (path: string, index: number): readonly string[] =>
    diagnostics
      .filter(({ filename }) => filename.replaceAll("\\", "/") === fileOf(path, index))
      .map(({ code }) => /\((.*)\)/.exec(code)?.[1] ?? code);
}

const fileOf = (path: string, index: number): string => {
  const [, name = "", kind = ""] = /^(.*?)(\.test)?$/.exec(path) ?? [];
  return `packages/${name}${index}${kind}.ts`;
};

/** What a program prints, also when it ends with a fault, as a linter does that found something. */
function printed(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

describe("lint", () => {
  const found = lint([...refused, ...accepted]);

  it.each(refused.map((row, index) => [...row, index] as const))(
    "in %s refuses %s",
    (path, _line, rule, index) => {
      expect(found(path, index)).toContain(rule);
    },
  );

  it.each(accepted.map((row, index) => [...row, index + refused.length] as const))(
    "in %s accepts %s",
    (path, _line, index) => {
      expect(found(path, index)).toEqual([]);
    },
  );
});
