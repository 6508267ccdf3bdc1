import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Provenance } from "@whole-learner/mastery";
import { expect } from "vitest";
import type { Document } from "../src/document/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderText } from "../src/render/text/index.ts";

// A gallery of the fixture school's reports, reviewed by people: written anew only with UPDATE_GOLDEN=1, and never where CI is set. A missing
// file is a failure, never a reason to write one.
const update = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;

/** The page without its stylesheet, which has a gallery of its own. */
const unstyled = (page: string): string => page.replace(/<style>[^]*?<\/style>/, "");

function golden(file: string, output: string): void {
  const path = fileURLToPath(new URL(`./golden/${file}`, import.meta.url));
  if (update) writeFileSync(path, output);
  expect(existsSync(path), `no golden file ${file}`).toBe(true);
  expect(unstyled(output)).toBe(unstyled(readFileSync(path, "utf8")));
}

/** Compares a page with the one that was looked at: as text. */
export const compareText = (name: string, document: Document): void =>
  golden(`${name}.txt`, renderText(document));

/** Compares a page with the one that was looked at: as text and as HTML. */
export function compare(name: string, document: Document): void {
  compareText(name, document);
  golden(`${name}.html`, renderHtml(document));
}

/** The gallery does not change with the version of the engine. */
export const byEngine = <T extends { readonly provenance: Provenance }>(made: T): T => ({
  ...made,
  provenance: { ...made.provenance, engine: { ...made.provenance.engine, version: "0.1" } },
});
