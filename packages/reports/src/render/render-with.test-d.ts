import { describe, expectTypeOf, it } from "vitest";
import type { Extension, NodeOf, NodeType } from "../document/index.ts";
import { type HtmlContext, html, type Html, renderHtml } from "./html/index.ts";
import { renderWith } from "./render-with.ts";
import type { ExtensionHandlers, Handlers, Renderer, Rendering } from "./rendering.ts";

declare const handlers: Handlers<number, string>;

describe("handlers", () => {
  it("are one for each type of node but the extension", () => {
    expectTypeOf<keyof Handlers<number, string>>().toEqualTypeOf<Exclude<NodeType, "extension">>();
    expectTypeOf(handlers.link).parameter(0).toEqualTypeOf<NodeOf<"link">>();
    expectTypeOf(handlers.link).parameter(1).toEqualTypeOf<Rendering<number, string>>();
    expectTypeOf(handlers.link).returns.toBeString();
  });

  it("do not compile where one is missing", () => {
    const { paragraph, ...rest } = handlers;
    expectTypeOf(paragraph).toBeFunction();
    const join = (): string => "";
    const renderer: Renderer<number, string> = {
      // @ts-expect-error nobody renders a paragraph
      handlers: rest,
      join,
    };
    expectTypeOf(renderer).toBeObject();
  });

  it("do not compile where one is for no node, or for another", () => {
    // @ts-expect-error no such node
    const more: Handlers<number, string> = { ...handlers, hologram: () => "" };
    // @ts-expect-error a link has no items
    const other: Handlers<number, string> = { ...handlers, link: ({ items }) => String(items) };
    expectTypeOf([more, other]).toBeArray();
  });

  it("give what the format is made of", () => {
    // @ts-expect-error a number is no text
    const wrong: Handlers<number, string> = { ...handlers, link: () => 1 };
    expectTypeOf(wrong).toBeObject();
    expectTypeOf(renderWith<number, string>).returns.toBeString();
  });
});

describe("extensions", () => {
  it("are handled with the node whole and the context of the format", () => {
    expectTypeOf<ExtensionHandlers<number, string>[string]>()
      .parameter(0)
      .toEqualTypeOf<Extension>();
    expectTypeOf(renderHtml).parameter(1).extract<object>().toHaveProperty("extensions");
    const known: ExtensionHandlers<HtmlContext, Html> = { "acme/seal": () => html`<hr>` };
    // @ts-expect-error a plain string is no HTML
    const plain: ExtensionHandlers<HtmlContext, Html> = { "acme/seal": () => "<hr>" };
    expectTypeOf([known, plain]).toBeArray();
  });
});
