import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Document } from "../src/document/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderText } from "../src/render/text/index.ts";

// A gallery of pages that people looked at: written anew only with UPDATE_GOLDEN=1, and never where CI is set. A missing file is a failure,
// never a reason to write one.
const update = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;

/** The page without its stylesheet, which has a gallery of its own. */
const unstyled = (page: string): string => page.replace(/<style>[^]*?<\/style>/, "");

function compare(file: string, output: string): void {
  const path = fileURLToPath(new URL(`./golden/${file}`, import.meta.url));
  if (update) writeFileSync(path, output);
  expect(existsSync(path), `no golden file ${file}`).toBe(true);
  expect(unstyled(output)).toBe(unstyled(readFileSync(path, "utf8")));
}

/** That a document is the page that was looked at: as text, and in English as HTML too. */
export function isThePageLookedAt(name: string, document: Document): void {
  compare(`${name}.txt`, renderText(document));
  if (document.language === "en") compare(`${name}.html`, renderHtml(document));
}
