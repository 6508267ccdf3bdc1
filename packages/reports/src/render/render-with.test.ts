import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { everyNode } from "../../test/every-node.ts";
import {
  type Block,
  columns,
  documentOf,
  extension,
  heading,
  type Node,
  paragraph,
  section,
  strong,
  walk,
} from "../document/index.ts";
import { nodeShapes } from "../document/node-shape.ts";
import { renderHtml } from "./html/index.ts";
import { html } from "./html/escape.ts";
import { renderMarkdown } from "./markdown/index.ts";
import { renderWith } from "./render-with.ts";
import type { Handlers, Renderer } from "./rendering.ts";
import { renderText } from "./text/index.ts";

/** A renderer that writes types and depths: what handlers are called with, and in which order. */
const outline: Renderer<number, string> = {
  handlers: Object.fromEntries(
    Object.entries(nodeShapes)
      .filter(([type]) => type !== "extension")
      .map(([type, shape]) => [
        type,
        (node: Node, { context, within }: Parameters<Handlers<number, string>["text"]>[1]) => {
          const inside = shape.slots(node as never).map(({ nodes }) => within(context + 1, nodes));
          return `${type}${context}(${inside.join(";")})`;
        },
      ]),
  ) as unknown as Handlers<number, string>,
  join: (pieces, nodes, context) =>
    `${pieces.join(",")}${pieces.length === nodes.length ? "" : "!"}@${context}`,
};

const page = (...children: readonly Block[]) =>
  documentOf({ kind: "page", title: "T", language: "en", children });
const issuesOf = (render: () => unknown): unknown => {
  try {
    return render();
  } catch (error) {
    return error instanceof InvalidInputError
      ? error.issues.map(({ code, path, data }) => [code, path.join("/"), data])
      : error;
  }
};
const formats = [
  ["text", renderText],
  ["Markdown", renderMarkdown],
  ["HTML", renderHtml],
] as const;

describe("renderWith", () => {
  it("calls the handler of each type, joins neighbours, and carries the context along", () => {
    const nodes = [section("A", [paragraph(["b", strong("c")])])];
    expect(renderWith(outline, 0, nodes)).toBe(
      "section0(text1()@1;paragraph1(text2(),strong2(text3()@3)@2)@1)@0",
    );
    expect(renderWith(outline, 0, [])).toBe("@0");
  });

  it("renders each node once: as many handlers called as nodes walked", () => {
    const document = everyNode("x");
    let called = 0;
    const counted: Renderer<number, string> = {
      handlers: Object.fromEntries(
        Object.entries(outline.handlers).map(([type, handler]) => [
          type,
          (...given: Parameters<Handlers<number, string>["text"]>) => {
            called += 1;
            return (handler as (...given: unknown[]) => string)(...given);
          },
        ]),
      ) as unknown as Handlers<number, string>,
      join: outline.join,
    };
    renderWith(counted, 0, document.children);
    const nodes = [...walk(document)].filter(({ node }) => node.type !== "extension");
    expect(called).toBe(nodes.length);
  });
});

describe("an extension", () => {
  const seal = extension("acme/seal", { rings: 2 }, [paragraph("A seal"), heading("of two rings")]);

  it("prints its fallback where nobody knows it, as if that stood in its place", () => {
    const plain = page(paragraph("A seal"), heading("of two rings"));
    expect(renderText(page(seal))).toBe(renderText(plain));
    expect(renderMarkdown(page(seal))).toBe(renderMarkdown(plain));
    expect(renderHtml(page(seal))).toBe(renderHtml(plain));
  });

  it("is rendered by a caller's handler, which has the node and a way inside", () => {
    const document = page(section("S", [seal]));
    const data = JSON.stringify(seal.data);
    expect(
      renderText(document, {
        extensions: {
          "acme/seal": (node, { all, context }) =>
            `${JSON.stringify(node.data)}${context.level}${all(node.fallback)}`,
        },
      }),
    ).toContain(`${data}3A seal`);
    expect(
      renderMarkdown(document, { extensions: { "acme/seal": ({ name }) => `${name} here` } }),
    ).toContain("acme/seal here");
    expect(
      renderHtml(document, { extensions: { "acme/seal": () => html`<hr class="seal">` } }),
    ).toContain('<hr class="seal">');
  });

  it("is not looked for among what every object has", () => {
    const hidden = extension("constructor", null, [paragraph("fallback")]);
    for (const [, render] of formats)
      expect(render(page(hidden), { extensions: {} })).toContain("fallback");
  });

  it("without a fallback is nothing", () => {
    expect(renderText(page(paragraph("a"), extension("acme/x", 1, []), paragraph("b")))).toBe(
      "a\n\nb\n",
    );
  });
});

describe.each(formats)("%s", (_, render) => {
  it("refuses a type that it does not know, and names it and where it is", () => {
    const later = { type: "hologram" } as unknown as Block;
    expect(issuesOf(() => render(page(paragraph("a"), section("b", [later]))))).toEqual([
      ["unknown-node", "children/1/children/0", { type: "hologram" }],
    ]);
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes %s for a type that it does not know",
    (type) => {
      const hidden = { type } as unknown as Block;
      expect(issuesOf(() => render(page(hidden)))).toEqual([
        ["unknown-node", "children/0", { type }],
      ]);
    },
  );

  it("refuses nesting that no stack would bear, and says where", () => {
    const deep = (levels: number): Block => {
      let inner: Block = paragraph("deepest");
      for (let level = 0; level < levels; level += 1) inner = columns([inner]);
      return inner;
    };
    expect(render(page(deep(98)))).toContain("deepest");
    expect(issuesOf(() => render(page(deep(99))))).toEqual([
      ["too-deep", `children/0${"/children/0".repeat(100)}`, { most: 100 }],
    ]);
    expect(issuesOf(() => render(page(deep(50_000))))).toEqual([
      ["too-deep", `children/0${"/children/0".repeat(100)}`, { most: 100 }],
    ]);
  });
});
