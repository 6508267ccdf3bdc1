import { describe, expectTypeOf, it } from "vitest";
import { escapeHtml, type Html, html, joinHtml } from "./escape.ts";
import { renderHtml } from "./render-html.ts";

declare const text: string;

describe("Html", () => {
  it("is a string, and no string is Html", () => {
    expectTypeOf<Html>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Html>();
    expectTypeOf<"<b>">().not.toExtend<Html>();
    // @ts-expect-error a string is not safe to print
    const piece: Html = text;
    expectTypeOf(piece).toExtend<string>();
  });

  it("takes pieces, numbers and escaped text", () => {
    expectTypeOf(html`<b>${escapeHtml(text)}${1}${html`<i></i>`}</b>`).toEqualTypeOf<Html>();
    expectTypeOf(joinHtml([html`a`, escapeHtml(text)])).toEqualTypeOf<Html>();
  });

  it("refuses text that nobody escaped", () => {
    // @ts-expect-error a plain string
    expectTypeOf(html`<b>${text}</b>`).toExtend<string>();
    // @ts-expect-error a literal is a plain string too
    expectTypeOf(html`<b>${"words"}</b>`).toExtend<string>();
    // @ts-expect-error two pieces by a plus are a plain string
    expectTypeOf(html`<b>${escapeHtml(text) + escapeHtml(text)}</b>`).toExtend<string>();
    // @ts-expect-error plain strings
    joinHtml([text]);
    // @ts-expect-error undefined would print as such
    expectTypeOf(html`<b>${undefined}</b>`).toExtend<string>();
  });

  it("is what renderHtml gives", () => {
    expectTypeOf(renderHtml).returns.toEqualTypeOf<Html>();
  });
});
