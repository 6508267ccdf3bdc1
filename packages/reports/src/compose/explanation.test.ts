import { sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, explain, policies } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../test/explained.ts";
import { composed, family, learner, text } from "../../test/explanation-page.ts";
import { headingsOf } from "../../test/headings-of.ts";
import * as school from "../../test/school.ts";
import { checkDocument } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeExplanation } from "./index.ts";

describe("the explanation of one result", () => {
  it("tells educators the result, what counted, what did not, the stages, what would change it", () => {
    expect(headingsOf(composed(explained("STEER.1")))).toEqual([
      "Why is it 3.00, and why 3 Applying?",
      "What counted, and how much",
      "What did not count, and why",
      "Stage by stage",
      "What would change it",
    ]);
  });

  it("tells learners and families the same without the stages", () => {
    for (const context of [family, learner]) {
      expect(headingsOf(composed(explained("STEER.1"), context))).toEqual([
        "Why Applying?",
        "What counted",
        "What did not count, and why",
        "What would change it",
      ]);
    }
  });

  it("says whose it is, of what, by which policy, of which days, and from what it was made", () => {
    const page = text(explained("STEER.1"));
    for (const line of [
      "Harbour Community School",
      "The Harbour Promise",
      "Explanation of one result, for educators\nMina Calder\nSet a goal and plan for it",
      "Competency        STEER.1\nGrade band        6 to 8",
      "Policy            Harbour default 3",
      "Evidence through  29 May 2026",
      "Issued            3 June 2026",
      "To question it. Ask the raters for a second look",
      "Report HB-26X-0091 · first issue, replaces none · digest of inputs ",
      "The Harbour Promise 2.1 · policy Harbour default 3 · Whole Learner",
    ]) {
      expect(page).toContain(line);
    }
    expect(composed(explained("STEER.1")).title).toBe(
      "Explanation of one result: Mina Calder, Set a goal and plan for it",
    );
    expect(text(explained("STEER.1"), { ...known, supersedes: "HB-26X-0090" })).toContain(
      "replaces HB-26X-0090",
    );
  });

  it("names the grade band to families and learners, and shows them no code", () => {
    for (const context of [family, learner]) {
      const page = text(explained("STEER.1"), context);
      expect(page).toMatch(/plan for it\n=+\n\nGrade band +6 to 8\nPolicy/);
      expect(page).not.toContain("STEER.1");
    }
    expect(text(explained("STEER.1"), family, es)).toContain("Grados");
  });

  it("needs nothing but the account", () => {
    const framework = sketchFramework({
      scale: ["Emerging", "Developing", "Proficient", "Advanced"],
      outcomes: { Communicator: ["Presents ideas"] },
    });
    const evidence = sketchEvidence(framework, {
      learner: "ana",
      competency: "Presents ideas",
      levels: [1, 1, 4, 2],
      from: "2026-09-01",
    });
    const question = { framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" };
    const account = explain(question, determine(question).competencies[0]);
    const document = composeExplanation(account, en);
    const page = renderText(document);
    expect(page).toContain("The score is 2.33, which lies from 1.5 up to 2.5: 2 Developing.");
    expect(page).toContain("Competency        Presents ideas");
    expect(page).toContain("Policy            decaying-average 1");
    expect(page).toContain("Demonstration 4 ");
    expect(page).not.toContain("Issued");
    expect(checkDocument(document)).toEqual([]);
  });

  it("takes an index of the framework and a plan of the policy as well", async () => {
    const { indexFramework } = await import("@whole-learner/core");
    const { compile } = await import("@whole-learner/mastery");
    const context = {
      ...known,
      framework: indexFramework(school.framework),
      policy: compile(school.policy),
    };
    const page = renderText(composeExplanation(explained("STEER.1"), en, context), { width: 400 });
    expect(page).toContain("The middle one of the last three demonstrations, from at least");
    // A plan has no name.
    expect(page).toContain("policy harbour-default 3");
  });
});

describe("languages of the explanation", () => {
  it("are those of the page", () => {
    const page = text(explained("STEER.1"), family, es);
    expect(page).toContain("El resultado es Aplicando, a partir de 3 demostraciones.");
    expect(page).toContain("- Horarios del ferri, 13 de mayo de 2026: Aplicando");
    expect(page).toContain("Una persona que lea bien español aún no ha revisado todo el texto");
    expect(text(explained("STEER.1"), known, es)).toContain(
      "La puntuación es 3,00, desde 2,5 y por debajo de 3,5: 3 Aplicando.",
    );
    expect(text(explained("STEER.1"), known)).not.toContain("has been read over");
  });

  it("take a caller's own words before ours", () => {
    const own: Language = {
      ...en,
      messages: {
        ...en.messages,
        explanation: {
          ...en.messages.explanation,
          counted: { ...en.messages.explanation.counted, family: "What we saw" },
        },
      },
    };
    expect(headingsOf(composed(explained("STEER.1"), family, own))).toContain("What we saw");
  });
});
