import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Provenance } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { composeExplanation, composeProgressReport } from "../src/compose/index.ts";
import type { Document } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { explained, known } from "./explained.ts";
import { leansToRecent, report } from "./school.ts";

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

/** The gallery does not change with the version of the engine. */
const byEngine = <T extends { readonly provenance: Provenance }>(made: T): T => ({
  ...made,
  provenance: { ...made.provenance, engine: { ...made.provenance.engine, version: "0.1" } },
});

const readers = (["family", "educator"] as const).flatMap((audience) =>
  [en, es].map((language) => [audience, language.tag, language] as const),
);

const compare = (name: string, document: Document): void => {
  golden(`${name}.txt`, renderText(document));
  golden(`${name}.html`, renderHtml(document));
};

describe.each(readers)("for the %s, in %s", (audience, tag, language) => {
  it("the progress report is the page that was looked at", () => {
    const determinations = byEngine(report.determinations);
    const input = deepFreeze({ ...report, audience, determinations });
    compare(`progress-report.${audience}.${tag}`, composeProgressReport(input, language));
  });

  it("the explanation of one result is the page that was looked at", () => {
    const account = deepFreeze(byEngine(explained("TEAM.1", leansToRecent)));
    const context = { ...known, audience, policy: leansToRecent };
    compare(`explanation.${audience}.${tag}`, composeExplanation(account, language, context));
  });
});
