import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { dataQuality } from "../../test/data-quality.ts";
import { headingsOf } from "../../test/headings-of.ts";
import { isSound } from "../../test/is-sound.ts";
import type { Document } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { StaffLanguage } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeDataQuality, type DataQuality } from "./index.ts";

const composed = (change: Partial<DataQuality> = {}, language: StaffLanguage = en): Document =>
  composeDataQuality(deepFreeze({ ...dataQuality, ...change }), language);
const text = (change: Partial<DataQuality> = {}, language: StaffLanguage = en): string =>
  renderText(composed(change, language), { width: 400 });

describe("the data-quality report", () => {
  it("tells findings, records set aside and turned away, freshness, what is unsaid and verified, consent and opportunities", () => {
    expect(headingsOf(composed())).toEqual([
      "What reading and checking found",
      "Records set aside",
      "Records turned away by the policy",
      "How new the evidence is",
      "What ratings leave unsaid",
      "What is verified",
      "Consent",
      "Opportunities that are owed",
    ]);
    expect(
      composed()
        .children.map(({ type }) => type)
        .slice(0, 3),
    ).toEqual(["header", "note", "key-figures"]);
  });

  it("says each kind of finding once, with how to mend it, how many there are and where", () => {
    const page = text();
    expect(page).toMatch(
      /A learner who is not in the roster\. Add them, or correct the id\. +Error +1 +\/entries\/\d+\/learner/,
    );
    expect(page).toMatch(
      /A number outside its scale\. Correct it\. +To look at +1 +\/entries\/\d+\/value/,
    );
    // Four gaps of one progression are in one place.
    expect(page).toMatch(
      /A level without a statement\. Write one\. +To look at +4 +\/progressions\/4\/descriptors\n/,
    );
    expect(page).toContain("Evidence log");
    expect(page).not.toContain("no experience gives a chance to show. The school owes one.");
  });

  it("says why records count for nobody and where the first of them stand", () => {
    const page = text();
    expect(page).toMatch(/Of no learner of this school\. +1 +\/entries\/\d+/);
    expect(page).toMatch(/Written down twice; one counts\. +1 +\/entries\/\d+/);
    expect(page).toMatch(
      /Written down after the day that is asked for\. +\d+ +\/entries\/\d+ \/entries\/\d+/,
    );
    expect(page).toMatch(/Self-ratings stand beside and are not counted\. +2/);
  });

  it("says how new it is, what is not said, what is verified, what consent withholds, what is owed", () => {
    const page = text();
    expect(page).toMatch(/Up to 30 days ago +\d/);
    expect(page).toMatch(/31 to 90 days ago +0/);
    expect(page).toContain("More than 365 days ago");
    expect(page).toMatch(/When it was written down +1/);
    expect(page).toMatch(/Not verified yet +1/);
    expect(page).toContain("One consent is withheld; 4 records are not used for it.");
    expect(page).toMatch(/Model a change +all grade bands/);
    expect(page).toContain("Evidence through  29 May 2026");
    expect(page).toContain("Report HB-26Q-0003 · first issue, replaces none · digest of inputs ");
  });

  it("names nobody, whatever the issues and the log hold", () => {
    for (const language of [en, es]) {
      for (const audience of ["educator", "school"] as const) {
        const document = composed({ audience }, language);
        isSound(document, audience);
        const all = JSON.stringify(document);
        for (const name of ["Secretname", "Zo\u00eb", "Mina", "mina", "Calder"]) {
          expect(all).not.toContain(name);
        }
      }
    }
  });

  it("says so where nothing was found, set aside, withheld or owed", () => {
    const quiet = text({
      documents: [],
      turnedAway: [],
      evidence: {
        counted: 0,
        learners: 0,
        setAside: [],
        consents: 0,
        ages: [{ upTo: 30, count: 0 }, { count: 0 }],
        unsaid: { recorded: 0, kind: 0, setting: 0, band: 0, rater: 0, demonstration: 0 },
        verification: { verified: 0, unverified: 0, refused: 0, unsaid: 0 },
      },
    });
    for (const line of [
      "Nothing was found.",
      "No record was set aside.",
      "The policy turned no record away.",
      "No consent is withheld from a record.",
      "Every competency that reports a level has an experience",
      "none yet",
    ]) {
      expect(quiet).toContain(line);
    }
    const { turnedAway: _, ...without } = dataQuality;
    expect(headingsOf(composeDataQuality(without, en))).not.toContain(
      "Records turned away by the policy",
    );
  });

  it("tells a finding of another package by its code, and the bands of an opportunity", () => {
    const page = text({
      documents: [
        {
          document: "Rows",
          issues: [
            { code: "vendor/odd", severity: "note", path: [], data: {} },
            { code: "constructor", severity: "note", path: ["a", "Zo\u00eb"], data: {} },
            {
              code: "no-opportunity",
              severity: "warning",
              path: [],
              data: { competency: "GOOD.1", band: "6-8" },
            },
            {
              code: "no-opportunity",
              severity: "warning",
              path: [],
              data: { competency: "GOOD.1", band: "3-5" },
            },
            { code: "no-opportunity", severity: "warning", path: [], data: "of another form" },
          ],
        },
      ],
    });
    expect(page).toMatch(/vendor\/odd +Note +1 +\//);
    expect(page).toMatch(/constructor +Note +1 +\/a\/\*/);
    expect(page).toMatch(/Improve a solution +6 to 8 · 3 to 5/);
    expect(page).toContain("2 findings, by kind");
  });
});
