import { describe, expectTypeOf, it } from "vitest";
import type { NodeShape } from "./node-shape.ts";
import { nodeShapes } from "./node-shape.ts";
import {
  type Block,
  type Document,
  type DocumentIssue,
  header,
  type Node,
  type NodeOf,
  type NodeType,
  paragraph,
  quote,
  row,
  type Span,
  section,
  state,
  strong,
  text,
  type Visitors,
} from "./index.ts";

describe("the union of nodes", () => {
  it("is closed: every type has one node, and every node is a block or a span", () => {
    expectTypeOf<NodeOf<"paragraph">["type"]>().toEqualTypeOf<"paragraph">();
    expectTypeOf<Block | Span>().toEqualTypeOf<Node>();
    expectTypeOf<Block & Span>().toBeNever();
    expectTypeOf(nodeShapes).toEqualTypeOf<{ readonly [T in NodeType]: NodeShape<T> }>();
  });

  it("is handled whole: a switch that forgets a span does not compile", () => {
    const said = (span: Span): string => {
      switch (span.type) {
        case "text":
        case "number":
        case "code":
          return span.text;
        case "strong":
        case "emphasis":
        case "link":
        case "name":
        case "lang":
          return span.children.map(said).join("");
        default:
          // @ts-expect-error a state is not handled
          return span satisfies never;
      }
    };
    expectTypeOf(said).returns.toBeString();
  });

  it("refuses blocks among words and words among blocks", () => {
    // @ts-expect-error a paragraph is no word
    paragraph([paragraph("a")]);
    // @ts-expect-error words are no block
    section("A", [text("a")]);
    // @ts-expect-error words are no block
    row("A", ["a"]);
  });

  it("refuses what is not a variant, a tone or a state", () => {
    // @ts-expect-error no such tone
    paragraph("a", "loud");
    // @ts-expect-error no such variant
    quote("a", { variant: "shout" });
    // @ts-expect-error a level is no state
    state("proficient", "a");
    // @ts-expect-error every page says whose it is
    header({ kind: "Report" });
  });

  it("is readonly at every depth", () => {
    const words = strong("a");
    // @ts-expect-error readonly
    words.type = "strong";
    // @ts-expect-error readonly
    words.children.push(text("b"));
    expectTypeOf<Document["children"]>().toEqualTypeOf<readonly Block[]>();
  });
});

describe("visitors and issues", () => {
  it("know the node of their type", () => {
    expectTypeOf<NonNullable<Visitors["link"]>>().parameter(0).toEqualTypeOf<NodeOf<"link">>();
    // @ts-expect-error no such type of node
    const visitors: Visitors = { hologram: () => {} };
    expectTypeOf(visitors).toBeObject();
  });

  it("know the data of their code", () => {
    expectTypeOf<Extract<DocumentIssue, { code: "unknown-node" }>["data"]>().toEqualTypeOf<{
      readonly type: string;
    }>();
  });
});
