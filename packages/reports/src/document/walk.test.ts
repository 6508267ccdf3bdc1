import { describe, expect, it } from "vitest";
import { everyNode } from "../../test/every-node.ts";
import {
  type Block,
  documentOf,
  levelStrip,
  link,
  type Node,
  paragraph,
  pathOf,
  plainWords,
  row,
  section,
  state,
  strong,
  visit,
  walk,
} from "./index.ts";
import { nodeShapes } from "./node-shape.ts";

const page = (children: readonly Block[]) =>
  documentOf({ kind: "page", title: "T", language: "en", children });

const small = page([
  section("Heading", [
    row("Name", [paragraph("Body")], {
      aside: "Aside",
      strip: levelStrip({ steps: ["One"], dots: { kind: "single" }, alternative: "x" }),
      states: [state("other", "State")],
    }),
  ]),
]);

describe("walk", () => {
  it("gives every node before those inside it, in reading order, with its way", () => {
    expect(
      [...walk(small)].map((visited) => [
        visited.node.type,
        pathOf(visited).join("/"),
        visited.depth,
      ]),
    ).toEqual([
      ["section", "children/0", 0],
      ["text", "children/0/heading/0", 1],
      ["row", "children/0/children/0", 1],
      ["text", "children/0/children/0/name/0", 2],
      ["text", "children/0/children/0/aside/0", 2],
      ["level-strip", "children/0/children/0/strip", 2],
      ["text", "children/0/children/0/strip/steps/0/label/0", 3],
      ["state", "children/0/children/0/states/0", 2],
      ["text", "children/0/children/0/states/0/children/0", 3],
      ["paragraph", "children/0/children/0/children/0", 2],
      ["text", "children/0/children/0/children/0/children/0", 3],
    ]);
  });

  it("reaches every text of every type of node, at the path it gives", () => {
    const document = everyNode("somewhere");
    const found = [...walk(document)];
    const types = new Set(found.map(({ node }) => node.type));
    expect([...types].sort()).toEqual(Object.keys(nodeShapes).sort());
    const written =
      JSON.stringify(document.children, (key, value: unknown) =>
        key === "drawing" ? undefined : value,
      ).split('"text":"somewhere"').length - 1;
    expect(found.filter(({ node }) => "text" in node && node.text === "somewhere")).toHaveLength(
      written,
    );
    for (const visited of found) {
      const at = pathOf(visited).reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown>)[step],
        document,
      );
      expect(at).toBe(visited.node);
    }
  });

  it("keeps no stack of the machine: a hundred thousand levels", () => {
    let deep: Block = paragraph("deepest");
    for (let depth = 0; depth < 100_000; depth += 1) deep = section("", [deep]);
    let last: Node | undefined;
    for (const { node } of walk(page([deep]))) last = node;
    expect(last).toEqual({ type: "text", text: "deepest" });
  });

  it("gives out a node of a later version, and does not enter it", () => {
    const later = { type: "hologram", children: [paragraph("inside")] };
    const hidden = { type: "constructor", children: [paragraph("inside")] };
    const document = page([later, hidden, paragraph("after")] as unknown as readonly Block[]);
    expect([...walk(document)].map(({ node }) => node.type)).toEqual([
      "hologram",
      "constructor",
      "paragraph",
      "text",
    ]);
  });
});

describe("visit", () => {
  it("calls the visitor of each type, with the visit", () => {
    const seen: string[] = [];
    visit(page([paragraph(["a", strong("b")]), paragraph("c")]), {
      text: ({ text }, { depth }) => {
        seen.push(`${text}${depth}`);
      },
      paragraph: ({ children }) => {
        seen.push(`p${children.length}`);
      },
    });
    expect(seen).toEqual(["p2", "a1", "b2", "p1", "c1"]);
  });

  it("asks for no visitor by what every object has", () => {
    const hidden = { type: "toString" } as unknown as Block;
    expect(() => {
      visit(page([hidden]), {});
    }).not.toThrow();
  });
});

describe("plainWords", () => {
  it("are the words without what they mean", () => {
    const words = [
      strong(["Level ", { type: "number", text: "4" } as const]),
      link("https://a.example", " (rubric)"),
    ];
    expect(plainWords([...words, { type: "code", text: " 7c9e" }])).toBe("Level 4 (rubric) 7c9e");
    expect(plainWords([])).toBe("");
  });
});
