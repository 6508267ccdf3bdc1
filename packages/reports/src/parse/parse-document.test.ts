import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { charts } from "../../test/charts.ts";
import { everyNode } from "../../test/every-node.ts";
import { hostile } from "../../test/hostile.ts";
import { minaCalder } from "../../test/mina-calder.ts";
import { type Block, documentOf, list, item, paragraph, section } from "../document/index.ts";
import { renderJson } from "../render/json/index.ts";
import { documentJsonSchema, parseDocument, safeParseDocument } from "./index.ts";

const page = (...children: readonly Block[]) =>
  documentOf({ kind: "page", title: "A page", language: "en", children });
const gallery = page(section("Charts", charts));
const read = (json: string): unknown => JSON.parse(json);

describe("renderJson", () => {
  it.each([
    ["the progress report", minaCalder],
    ["every node", everyNode("words")],
    ["every kind of drawing", gallery],
  ])("reads back as the same: %s", (_, document) => {
    expect(parseDocument(read(renderJson(document)))).toEqual(document);
    expect(parseDocument(read(renderJson(document, { indent: 2 })))).toEqual(document);
  });

  it.each(hostile)(
    "reads back %s, and holds nothing that a page or a terminal obeys",
    (_, words) => {
      const document = page(paragraph(words));
      const json = renderJson(document);
      expect(JSON.parse(json)).toEqual(document);
      expect(json.slice(0, -1)).not.toMatch(/[<>&\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF]/u);
      expect(json.endsWith("}\n")).toBe(true);
    },
  );

  it("is indented for people when asked", () => {
    expect(renderJson(page(), { indent: 2 })).toContain('\n  "kind": "page"');
    expect(renderJson(page())).not.toContain("\n ");
  });
});

describe("safeParseDocument", () => {
  const faults = (input: unknown) => {
    const result = safeParseDocument(input);
    return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join("/")} ${code}`);
  };
  const nested = (levels: number): Block =>
    levels === 0 ? paragraph("deepest") : list([item([nested(levels - 1)])]);

  it.each<readonly [string, unknown, readonly RegExp[]]>([
    ["nothing", null, [/wrong-type/]],
    ["a list", [], [/wrong-type/]],
    ["another kind of document", { ...page(), format: "whole-learner/policy@1" }, [/format/]],
    ["a later version", { ...page(), format: "whole-learner/document@2" }, [/format/]],
    ["a node of no known type", { ...page(), children: [{ type: "hologram" }] }, [/children\/0/]],
    [
      "words that are no words",
      { ...page(), children: [{ type: "paragraph", tone: "plain", children: ["a"] }] },
      [/children\/0\/children\/0/],
    ],
    ["a key nobody knows", { ...page(), colour: "red" }, [/colour/]],
    [
      "a drawing of no known kind",
      page({ ...charts[0], drawing: { kind: "hologram" } } as never),
      [/drawing/],
    ],
    ["a place between two", page({ type: "write-in", label: [], lines: 0.5 } as never), [/lines/]],
    [
      "a number that JSON does not have",
      page({
        type: "level-strip",
        steps: [],
        dots: { kind: "single", at: Number.NaN },
        alternative: "",
      }),
      [/not-json/],
    ],
    ["a language that is none", { ...page(), language: "en_US" }, [/language/]],
  ])("refuses %s", (_, input, expected) => {
    const found = faults(input);
    expect(found.length).toBeGreaterThan(0);
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern);
  });

  it("takes nodes as deep as a renderer does, and no deeper", () => {
    expect(faults(page(nested(97)))).toEqual([]);
    expect(faults(page(nested(99)))).toEqual([expect.stringMatching(/^children\/0\/.* too-deep$/)]);
    expect(faults(page(nested(5_000)))).toEqual([expect.stringMatching(/too-deep$/)]);
  });

  it("takes limits of the caller's", () => {
    const result = safeParseDocument(minaCalder, { values: 10 });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("throws the one error class where it is asked to throw", () => {
    expect(() => parseDocument({})).toThrow(/format/);
  });
});

describe("documentJsonSchema", () => {
  const schema = documentJsonSchema();
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

  it("is the file that is documented", () => {
    const path = fileURLToPath(new URL("../../document.schema.json", import.meta.url));
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined)
      writeFileSync(path, text);
    expect(existsSync(path)).toBe(true);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(text));
  });

  it("says the same as the parser, to a validator that is not ours", () => {
    for (const document of [minaCalder, everyNode("words"), gallery]) {
      expect(validate(read(renderJson(document)))).toBe(true);
    }
    for (const wrong of [
      {},
      { ...page(), colour: "red" },
      { ...page(), children: [{ type: "hologram" }] },
      page({ type: "write-in", label: [], lines: 0.5 } as never),
      page({ ...charts[0], drawing: { kind: "hologram" } } as never),
    ]) {
      expect(validate(wrong)).toBe(false);
      expect(safeParseDocument(wrong).ok).toBe(false);
    }
  });
});
