import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkLinks } from "../../src/documentation/check-links.ts";
import { checkCommands, scriptsIn } from "../../src/documentation/commands.ts";
import { checkFence, type Fence } from "../../src/documentation/fence.ts";
import { fencesOf, fencesOfComments } from "../../src/documentation/fences-of.ts";
import { programsOf } from "../../src/documentation/programs-of.ts";
import { writePrograms } from "../../src/documentation/written-programs.ts";

// A runner that never fails proves nothing: pages with broken promises, each of which must be found where it stands.

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = join(root, `.tmp/planted-${process.pid}`);
mkdirSync(folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ts = (...lines: string[]): Fence => ({
  file: "page.md",
  line: 10,
  language: "ts",
  note: "",
  text: lines.join("\n"),
});

const kept: Readonly<Record<string, Fence>> = {
  "an expression": ts("1 + 1; // => 2"),
  "an expression without a semicolon": ts("1 + 1 // => 2"),
  "a constant": ts("const sum = 1 + 1; // => 2", "sum + 1; // => 3"),
  "the last of two constants": ts("const a = 1, b = a + 1; // => 2"),
  "an object": ts(
    `({ level: 2, name: "a", list: [true, null, -1] }); // => { level: 2, name: "a", list: [true, null, -1] }`,
  ),
  "an object in JSON": ts(`({ level: 2 }); // => { "level": 2 }`),
  undefined: ts("[1][1]; // => undefined"),
  "a promise": ts("await Promise.resolve(3); // => 3"),
  "a result below": ts("[1, 2];", "// => [1, 2]"),
  "a result over lines": ts("[1, 2];", "// => [", "//      1,", "//      2,", "//    ]"),
  "an import of ours": ts(
    `import { deepFreeze } from "@whole-learner/testkit";`,
    "Object.isFrozen(deepFreeze({})); // => true",
  ),
  "a print": ts(`console.log("a %s", "b"); // => a b`, `console.log("c"); // => c`),
  "a print over lines": ts(`console.log("a\\n  b\\nc");`, "// => a", "//      b", "//    c"),
  "prints of a loop": ts(`for (const level of [1, 2]) console.log(level);`, "// => 1", "//    2"),
  "no promise": ts("const a = 1;", "// a comment that promises nothing", "void a;"),
};

const broken: Readonly<Record<string, readonly [Fence, RegExp]>> = {
  "an expression": [ts("", "1 + 1; // => 3"), /page\.md:11.*expected 2 to strictly equal 3/],
  "a constant": [ts("const sum = 1 + 1; // => 3"), /page\.md:10.*expected 2/],
  "a missing key": [ts("({ a: 1 }); // => { a: 1, b: undefined }"), /page\.md:10/],
  "the sign of zero": [ts("-0; // => 0"), /expected -0/],
  "a result below": [ts("[1, 2];", "// => [1, 3]"), /page\.md:11/],
  "the end of a result over lines": [
    ts("[1, 2];", "// => [", "//      1,", "//      3,", "//    ]"),
    /page\.md:11/,
  ],
  "a print": [ts(`console.log("a"); // => b`), /page\.md:10.*expected 'a' to be 'b'/],
  "more printed than promised": [
    ts(`console.log("a");`, `console.log("b"); // => b`),
    /page\.md:11/,
  ],
  "the second line of a print": [ts(`console.log("a\\nb");`, "// => a", "//    c"), /page\.md:11/],
  "what throws": [ts(`throw new RangeError("far");`), /far/],
};

const refused: Readonly<Record<string, readonly [Fence, RegExp]>> = {
  "a wrong type": [ts("", "const level: number = 'two';", "void level;"), /^page\.md:11: TS2322/],
  "a name that is not ours": [
    ts(`import { nothing } from "@whole-learner/testkit";`, "nothing();"),
    /^page\.md:10: TS2305/,
  ],
  "a promise within a function": [
    ts("const f = () => {", "  f(); // => 1", "};"),
    /a result belongs to no statement.*line 2/,
  ],
  "a promise written otherwise": [
    ts("function f() {", "  1; //=> 1", "}"),
    /a result belongs to no statement.*line 2/,
  ],
  "a promise two lines away": [ts("1;", "", "// => 1"), /a result belongs to no statement.*line 3/],
  "a promise that calculates": [ts("1 + 1; // => 1 + 1"), /no literal: 1 \+ 1/],
  "a promise in words": [ts("1 + 1; // => two or so"), /no literal: two or so/],
};

const rows = [
  ...Object.entries(kept).map(([name, fence]) => ({ kind: "kept", name, fence, wanted: / / })),
  ...Object.entries(broken).map(([name, [fence, wanted]]) => ({
    kind: "broken",
    name,
    fence,
    wanted,
  })),
  ...Object.entries(refused).map(([name, [fence, wanted]]) => ({
    kind: "refused",
    name,
    fence,
    wanted,
  })),
];
const written = writePrograms(
  rows.flatMap(({ fence }) => programsOf([fence])),
  root,
  folder,
);
const programs = rows.map((row, index) => ({ ...row, file: "", errors: [""], ...written[index] }));

describe("a fence that keeps its promise passes:", () => {
  it.each(programs.filter(({ kind }) => kind === "kept"))("$name", async ({ file, errors }) => {
    expect(errors).toEqual([]);
    await import(/* @vite-ignore */ file);
  });
});

describe("a broken promise is found:", () => {
  it.each(programs.filter(({ kind }) => kind === "broken"))(
    "$name",
    async ({ file, errors, wanted }) => {
      expect(errors).toEqual([]);
      await expect(import(/* @vite-ignore */ file)).rejects.toThrow(wanted);
    },
  );
});

describe("a fence is refused for", () => {
  it.each(programs.filter(({ kind }) => kind === "refused"))("$name", ({ errors, wanted }) => {
    expect(errors.join("\n")).toMatch(wanted);
  });
});

describe("fences", () => {
  it("are found in pages, also in lists, with their line", () => {
    const page = "# A\n\n```ts\na;\nb;\n```\n\n- one\n\n  ```sh\n  pnpm test\n  ```\n";
    expect(fencesOf("a.md", page)).toEqual([
      { file: "a.md", line: 4, language: "ts", note: "", text: "a;\nb;" },
      { file: "a.md", line: 11, language: "sh", note: "", text: "pnpm test" },
    ]);
    expect(fencesOf("a.md", "```\na\n```\n\n    set in\n")).toEqual([
      { file: "a.md", line: 2, language: "", note: "", text: "a" },
      { file: "a.md", line: 5, language: "text", note: "", text: "set in" },
    ]);
  });

  it("are found in doc comments, with their line", () => {
    const source = [
      'const glob = "packages/**/src";',
      "/**",
      " * Text.",
      " *",
      " * @example",
      " * ```ts",
      " * a();",
      " *   b();",
      " * ```",
      " */",
      "export const a = 1; /* no doc */",
    ].join("\n");
    expect(fencesOfComments("a.ts", source)).toEqual([
      { file: "a.ts", line: 7, language: "ts", note: "", text: "a();\n  b();" },
    ]);
  });

  it("go on where the one before ended, when they say so", () => {
    const first = ts("const a = 1;");
    const second = { ...ts("a; // => 1"), line: 20, note: "continued" };
    const [, program] = programsOf([first, { ...first, language: "sh" }, second]);
    expect(program).toMatchObject({
      place: "page.md:20",
      text: "const a = 1;\na; // => 1",
      lines: ["page.md:10", "page.md:20"],
      run: true,
    });
    expect(() => programsOf([second])).toThrow("page.md:20 continues nothing");
    expect(programsOf([{ ...first, note: "no-run: waits" }, second])).toMatchObject([
      { run: false },
      { run: false },
    ]);
  });

  it.each([
    [{ language: "typescript" }, 1],
    [{ language: "js" }, 1],
    [{ language: "" }, 1],
    [{ language: "json", text: "{ a: 1 }" }, 1],
    [{ language: "json", text: `{ "a": 1 }` }, 0],
    [{ note: "no-run" }, 1],
    [{ note: "no-run:" }, 1],
    [{ note: "skip" }, 1],
    [{ note: "no-run: opens a browser" }, 0],
    [{ note: "continued" }, 0],
    [{}, 0],
  ])("%j has %d faults", (change, faults) => {
    expect(checkFence({ ...ts("1;"), ...change })).toHaveLength(faults);
  });
});

describe("links", () => {
  const pages = new Map([
    [
      "README.md",
      "[a](docs/a.md) [b](docs/a.md#two-words) [c](#here) ![d](LICENSE) [e](https://example.org/x)\n\n# Here",
    ],
    ["docs/a.md", "# Two `words`!\n\n# Two words\n\n[up](../README.md#here) [again](#two-words-1)"],
    ["docs/b.md", "[a](c.md)\n[b](a.md#three)\n[c](/LICENSE) [d](../../LICENSE)\n\n[e]: gone.md"],
  ]);
  const site = { pages, exists: (path: string) => pages.has(path) || path === "LICENSE" };

  it("that lead somewhere are let through", () => {
    expect(checkLinks("README.md", site)).toEqual([]);
    expect(checkLinks("docs/a.md", site)).toEqual([]);
  });

  it("that lead nowhere are found", () => {
    expect(checkLinks("docs/b.md", site)).toEqual([
      "docs/b.md:1: leads nowhere: c.md",
      "docs/b.md:2: no such heading: a.md#three",
      "docs/b.md:3: leads nowhere: /LICENSE",
      "docs/b.md:3: leads nowhere: ../../LICENSE",
      "docs/b.md:5: leads nowhere: gone.md",
    ]);
  });
});

describe("commands", () => {
  const known = { scripts: ["demo", "test"], pinned: "pnpm@12.21.0" };
  const sh = (text: string): Fence => ({ ...ts(text), language: "sh" });

  it("are the scripts that a page names", () => {
    expect(
      scriptsIn(sh("npx -y pnpm@12.21.0 demo --out x\npnpm run test\npnpm typecheck:6")),
    ).toEqual(["demo", "test", "typecheck:6"]);
    expect(scriptsIn(ts("pnpm test"))).toEqual([]);
  });

  it("must exist, by one pnpm", () => {
    expect(checkCommands(sh("npx -y pnpm@12.21.0 demo"), known)).toEqual([]);
    expect(checkCommands(sh("pnpm fly"), known)).toEqual(["page.md:10: no script fly"]);
    expect(checkCommands(sh("npx -y pnpm@11.0.0 demo"), known)).toEqual([
      "page.md:10: pnpm@11.0.0, not pnpm@12.21.0",
    ]);
  });
});
