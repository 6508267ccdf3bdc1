import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { composeReportCard } from "../src/compose/index.ts";
import { documentOf, header, section } from "../src/document/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { themeOf } from "../src/render/theme/index.ts";
import { reports, staffReports } from "./all-reports.ts";
import { charts } from "./charts.ts";
import { everyNode } from "./every-node.ts";
import { minaCalder } from "./mina-calder.ts";
import { card } from "./report-card.ts";

// Every rule of the standard and of access that html-validate recommends, but for these, each with its reason.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  rules: {
    // Browsers drop the roles of lists and tables that CSS lays out anew: saying them again keeps them (Scott O'Hara, 2019).
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    // Nodes write one line each; spaces at ends of lines and long titles are no faults of a page.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // SVG closes its elements itself.
    "void-style": "off",
    "no-self-closing": "off",
    // A quote of a learner's own and a statement are paragraphs: titles of any case are the school's.
    "doctype-style": "off",
  },
});

const gallery = documentOf({
  kind: "charts",
  title: "Charts",
  language: "ar",
  direction: "rtl",
  children: [header({ kind: "One of each of", whose: "Charts" }), section("Charts", charts)],
});
const logo = { width: 10, height: 10, paths: [{ d: "M0 0h10v10z" }] };
const options = {
  paper: "A4",
  nonce: "abc",
  theme: themeOf({ learner: "#5b2a86", logo }),
} as const;

/** What is wrong with a page, each with its place. */
const faultsOf = (page: string): readonly string[] =>
  validator
    .validateStringSync(page)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) =>
          `${ruleId}: ${message} at ${line} ${selector ?? ""}`,
      ),
    );

/** Every report, for each of its audiences, in English. */
const english = [...Object.entries(reports), ...Object.entries(staffReports)].flatMap(
  ([report, { audiences, compose }]) =>
    // The line says for whom it is composed.
    audiences.map((audience) => [report, audience, compose(audience as never, en)] as const),
);

describe("html-validate", () => {
  it("finds faults where there are some", () => {
    const wrong = renderHtml(minaCalder).replace(
      "</main>",
      '<p><div></div></p><img src=x><b id="a b"></b></main>',
    );
    const faults = faultsOf(wrong).join("\n");
    for (const rule of ["no-implicit-close", "wcag/h37", "attr-quotes"]) {
      expect(faults).toContain(`${rule}: `);
    }
  });

  it.each([
    ["the progress report by hand", minaCalder],
    ["every node", everyNode("words")],
    ["every chart, from right to left", gallery],
    ["a report card, from right to left", composeReportCard({ ...card, audience: "family" }, ar)],
  ])("finds no fault in %s", (_, document) => {
    expect(faultsOf(renderHtml(document))).toEqual([]);
    expect(faultsOf(renderHtml(document, options))).toEqual([]);
  });

  it.each(english)("finds no fault in the %s, for %s", (_report, _audience, document) => {
    expect(faultsOf(renderHtml(document, options))).toEqual([]);
  });
});
