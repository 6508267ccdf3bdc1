import { describe, expect, it } from "vitest";
import { cssString, escapeHtml, html, joinHtml } from "./escape.ts";

describe("escapeHtml", () => {
  it.each([
    ["plain words", "plain words"],
    [`<b> & "c" 'd'`, "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"],
    ["&lt;", "&amp;lt;"],
    ["a\u0000\u202E\nb\uD800", "a b\uFFFD"],
    ["", ""],
  ])("%j", (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});

describe("html", () => {
  it("puts pieces and numbers between our own", () => {
    expect(html``).toBe("");
    expect(html`<hr>`).toBe("<hr>");
    expect(html`<p class="${escapeHtml('"')}">${1}${html`<b>x</b>`}</p>`).toBe(
      '<p class="&quot;">1<b>x</b></p>',
    );
  });

  it("joins pieces", () => {
    expect(joinHtml([])).toBe("");
    expect(joinHtml([html`a`, html`b`])).toBe("ab");
    expect(joinHtml([html`a`, html`b`], "\n")).toBe("a\nb");
  });
});

describe("cssString", () => {
  it.each([
    ["Mina7", '"Mina7"'],
    ["a b", '"a\\000020b"'],
    ["</style>", '"\\00003c\\00002fstyle\\00003e"'],
    ['"\\\n;}', '"\\000022\\00005c\\000020\\00003b\\00007d"'],
    ["é🙂", '"\\0000e9\\01f642"'],
    ["\uD800", '"\\00fffd"'],
  ])("%j", (text, written) => {
    expect(cssString(text)).toBe(written);
  });
});
