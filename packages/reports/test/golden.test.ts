import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { charts } from "./charts.ts";
import { documentOf, header, section } from "../src/document/index.ts";
import { minaCalder } from "./mina-calder.ts";

// The files are a gallery: open them, look at them, and write them anew only when the new ones are better,
// with UPDATE_GOLDEN=1. A missing file is a failure, never a reason to write one.
const update = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;
/** The page without its stylesheet, which has tests of its own. */
const unstyled = (page: string): string => page.replace(/<style>[^]*?<\/style>/, "");
const golden = (file: string, text: string): void => {
  const path = fileURLToPath(new URL(`./golden/${file}`, import.meta.url));
  if (update) writeFileSync(path, text);
  expect(existsSync(path), `no golden file ${file}`).toBe(true);
  expect(unstyled(text)).toBe(unstyled(readFileSync(path, "utf8")));
};

describe("the progress report of Mina Calder", () => {
  const document = deepFreeze(minaCalder);

  it("is the page that was looked at, in plain text", () => {
    golden("progress-report.txt", renderText(document));
    golden("progress-report.narrow.txt", renderText(document, { width: 40 }));
  });

  it("is the page that was looked at, in Markdown", () => {
    golden("progress-report.md", renderMarkdown(document));
  });

  it("is the page that was looked at, in HTML", () => {
    golden("progress-report.html", renderHtml(document));
  });
});

describe("one chart of each kind", () => {
  const page = (direction: "ltr" | "rtl") =>
    documentOf({
      kind: "charts",
      title: "Charts",
      language: direction === "rtl" ? "ar" : "en",
      direction,
      children: [header({ kind: "One of each of", whose: "Charts" }), section("Charts", charts)],
    });

  it("is drawn as it was looked at, beside its table", () => {
    golden("charts.html", renderHtml(page("ltr"), { as: "fragment" }));
    golden("charts.rtl.html", renderHtml(page("rtl"), { as: "fragment" }));
    golden("charts.txt", renderText(page("ltr")));
    golden("charts.md", renderMarkdown(page("ltr")));
  });
});
