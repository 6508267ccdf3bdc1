import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { composeProgressReport } from "../src/compose/index.ts";
import { en } from "../src/language/en/index.ts";
import { type Audience, type Field, mayShow, type Register } from "../src/privacy/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { report } from "./school.ts";

const audiences: readonly Audience[] = ["learner", "family", "educator", "school", "public"];

// What the fixture school knows of Mina, with words that stand nowhere else.
const told: Partial<Record<Field, string>> = {
  "legal-name": "Wilhelmina",
  habits: "consistently",
  "home-question": "What did you change in the plan?",
  "educator-note": "planned with the boat shed",
  response: "I would like another opportunity.",
  "personal-expectation": "Agreed for Share the work",
  "other-learner": "Noah",
  "contact-address": "Harbour Street",
};

const withAddress = deepFreeze({
  ...report,
  roster: {
    ...report.roster,
    learners: report.roster.learners.map((learner) => ({
      ...learner,
      extensions: { address: "1 Harbour Street" },
    })),
  },
});

describe("the progress report holds what its audience may see, and no more", () => {
  const pages = new Map(
    audiences.map((audience) => [
      audience,
      // The type has this report for the circle alone; whoever calls without types gets no more for others either.
      renderText(composeProgressReport({ ...withAddress, audience: audience as Register }, en), {
        width: 400,
      }),
    ]),
  );
  const cases = Object.entries(told).flatMap(([field, words]) =>
    audiences.map((audience) => [field as Field, audience, words] as const),
  );

  it.each(cases)("%s, for %s", (field, audience, words) => {
    // A report about one learner names no other, whoever reads it.
    const may = field !== "other-learner" && mayShow(field, audience);
    expect(pages.get(audience)?.includes(words)).toBe(may);
  });

  it.each(audiences)("decimals, for %s", (audience) => {
    expect(/\d\.\d\d/.test(pages.get(audience) ?? "")).toBe(mayShow("score", audience));
  });
});
