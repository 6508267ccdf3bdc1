import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { type Audience, type Field, mayShow } from "../src/privacy/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { circle, type Line, reports, staffReports } from "./all-reports.ts";
import * as led from "./growth.ts";
import { marks, planted } from "./planted.ts";
import * as staff from "./staff-school.ts";
import { transcript } from "./transcript.ts";

// Which of the fields that not everybody may see a report has, for those who may. A field is on its page where it is said here and the reader may
// see it, and nowhere else. "school" and "public" are asked of reports about one learner too: their types have them for the circle alone, but
// whoever calls without types gets no more.

const everybody: readonly Audience[] = ["learner", "family", "educator", "school", "public"];
const fields = Object.keys(marks) as readonly Field[];

const around: readonly Field[] = [
  "habits",
  "educator-note",
  "response",
  "home-question",
  "personal-expectation",
];
const numbers: readonly Field[] = ["score", "level-number"];
const none: readonly Field[] = [];

interface Held {
  readonly holds: readonly Field[];
  /** For whom it is asked; those for whom it is composed, unless said. */
  readonly of?: readonly Audience[];
}

const held: Readonly<Record<string, Held>> = {
  "progress report": { holds: [...numbers, ...around], of: everybody },
  "progress report, given out anew": { holds: [...numbers, ...around], of: everybody },
  "report card": { holds: [...numbers, ...around], of: everybody },
  "mastery transcript": { holds: none },
  "panel sheet": { holds: [...numbers, "dissenting-rating", "failed-attempt"] },
  "explanation of one result": { holds: [...numbers, "weight", "stage"] },
  "explanation of a judged result": {
    holds: [...numbers, "weight", "stage", "judgement-reason"],
  },
  "decision letter": { holds: ["level-number", "failed-attempt"] },
  "conference brief": { holds: ["level-number", "self-rating"], of: everybody },
  portrait: { holds: [...numbers, "personal-expectation"], of: everybody },
  "growth over time": { holds: ["level-number", "personal-expectation"], of: everybody },
  "evidence ledger": { holds: ["record", "self-rating"], of: everybody },
  "notice of change": { holds: ["level-number"], of: everybody },
  "what next": { holds: none },
  "portrait sheet": { holds: none },
  "progression sheet": { holds: ["level-number"] },
  "guide to the levels": { holds: none },
  "framework document": { holds: none },
  "data quality": { holds: none },
  "policy comparison": { holds: ["level-number", "other-learner"] },
  "policy comparison without names": { holds: ["level-number", "other-learner"] },
  "advisory overview": { holds: ["level-number", "other-learner"] },
  "class matrix": { holds: ["level-number", "other-learner"] },
  "opportunity map": { holds: ["other-learner"] },
  "evidence load": { holds: none },
  "equity view": { holds: none },
};

const all: readonly (readonly [string, Pick<Line<typeof en>, "audiences" | "compose">])[] = [
  ...Object.entries(reports),
  ...Object.entries(staffReports),
];

describe.each(all)("the %s", (report, { audiences, compose }) => {
  const { holds, of = audiences } = held[report] ?? { holds: fields };

  it.each(of)("holds, for %s, what its audience may see, and no more", (audience) => {
    // The line says for whom it is composed.
    const document = compose(audience as never, en, (input) => deepFreeze(planted(input)));
    const page = renderText(document, { width: 400 }).replaceAll("\u00A0", " ");
    expect(fields.filter((field) => marks[field].test(page))).toEqual(
      fields.filter((field) => holds.includes(field) && mayShow(field, audience)),
    );
  });

  it("has nothing in another language that nobody may see", () => {
    for (const audience of of) {
      const page = renderText(compose(audience as never, es as typeof en, planted), { width: 400 });
      for (const field of fields) {
        const isOfNobody = !everybody.some((one) => mayShow(field, one));
        if (isOfNobody) expect(page).not.toMatch(marks[field]);
      }
    }
  });
});

describe("the marks", () => {
  it("stand for every report and nothing else", () => {
    expect(Object.keys(held)).toEqual(all.map(([report]) => report));
  });

  it("are of fields that are in a report, or else in what reports are made of", () => {
    const inputs = JSON.stringify(
      planted([led.common, led.evidenceLedger, staff.roster, transcript, staff.matrix]),
    );
    const inReports = new Set(Object.values(held).flatMap(({ holds }) => holds));
    for (const field of fields) {
      const isShown = inReports.has(field) && circle.some((audience) => mayShow(field, audience));
      if (!isShown) expect(inputs, field).toMatch(marks[field]);
    }
  });
});
