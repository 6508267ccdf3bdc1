import { byTimeAlone, definePolicy, policies } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../../test/explained.ts";
import {
  cells,
  composed,
  family,
  learner,
  recent,
  tables,
  text,
} from "../../../test/explanation-page.ts";
import { leansToRecent, question } from "../../../test/school.ts";
import type { Table } from "../../document/index.ts";
import { ar } from "../../language/ar/index.ts";
import { en } from "../../language/en/index.ts";
import { es } from "../../language/es/index.ts";
import type { Language } from "../../language/index.ts";
import { vi } from "../../language/vi/index.ts";
import { zhHans } from "../../language/zh-Hans/index.ts";
import type { ExplanationContext } from "../index.ts";

describe("what one more demonstration would do", () => {
  it("is a table for educators and a list in words for others, highest level first", () => {
    const account = explained("TEAM.1", leansToRecent);
    const change = tables(composed(account, recent)).at(-1);
    expect(cells(change as Table)).toEqual([
      ["4 Adapting", "3.90", "4 Adapting"],
      ["3 Applying", "3.25", "3 Applying"],
      ["2 Practicing", "2.60", "3 Applying"],
      ["1 Exploring", "1.95", "2 Practicing"],
    ]);
    expect(text(account, { ...family, policy: leansToRecent })).toContain(
      "- If the next demonstration shows Practicing, the result is Applying.",
    );
  });

  it("is one sentence where the result stays whatever it shows", () => {
    const account = explained("STEER.1");
    for (const context of [family, learner]) {
      const page = text(account, context);
      expect(page).toContain(
        "One more demonstration would not change it: whatever level it shows, the result is Applying.",
      );
      expect(page).not.toContain("If the next demonstration");
    }
    for (const language of [en, es, zhHans, ar, vi]) {
      const { oneMoreChangesNothing } = language.messages.explanation;
      const [before = ""] = oneMoreChangesNothing("|").split("|");
      expect(text(account, family, language)).toContain(before);
    }
  });

  it("shows educators beside that sentence how the score moves, where it does", () => {
    const account = explained("STEER.1");
    const lasts = (changed: typeof account): string =>
      text(changed).replace(/[^]*What would change it/, "");
    expect(lasts(account)).toContain("the result is 3 Applying.");
    expect(lasts(account)).not.toContain("After one more demonstration");
    const moving = account.oneMore.map((one, at) => ({ ...one, score: 2.6 + at / 10 }));
    expect(lasts({ ...account, oneMore: moving })).toMatch(
      /would not change it[^]*After one more demonstration[^]*4 Adapting +2\.90 +3 Applying/,
    );
  });

  it("is told level by level where one changes it, or where not every level leads to a result", () => {
    const account = explained("STEER.1");
    const less = { ...account, oneMore: account.oneMore.slice(1) };
    expect(text(less, family).match(/If the next demonstration shows/g)).toHaveLength(3);
  });
});

describe("what time alone would do", () => {
  const steer = explained("STEER.1");
  const byTime = byTimeAlone(question, steer.determination);
  const told = (context: ExplanationContext, language: Language = en): string =>
    text(steer, { ...context, byTime }, language);

  it("says to what it changes, and from which day on", () => {
    for (const context of [known, family, learner])
      expect(told(context)).toMatch(
        /Without new evidence, the result from 14 May 2027 on is: .*Time for a fresh look\./,
      );
    for (const language of [en, es, zhHans, ar, vi]) {
      const [, after = ""] = language.messages.explanation
        .byTime({ on: "2027-05-14", becomes: "|" })
        .split("|");
      expect(after).not.toBe("");
      const page = told(family, language);
      expect(page).not.toContain(language.messages.explanation.timeAlone);
      expect(page).not.toContain(language.messages.explanation.notBefore("2027-05-14"));
    }
  });

  it("names the level that comes, with its grade band where that is another", () => {
    const { determination } = steer;
    const then = (change: object): string =>
      text(steer, {
        ...family,
        byTime: {
          status: "becomes",
          at: "2027-01-16T00:00:00Z",
          // What a test changes of a result is a result still.
          determination: { ...determination, ...change } as typeof determination,
        },
      });
    const on = "Without new evidence, the result from 16 January 2027 on is: ";
    expect(then({ level: "practicing" })).toContain(`${on}Practicing.`);
    expect(then({ level: "practicing", band: "3-5" })).toContain(
      `${on}Practicing, grade band 3 to 5.`,
    );
  });

  it("says that nothing does where nothing does, though a window moves", () => {
    const window = { schoolYearFrom: "08-15" } as const;
    const policy = definePolicy({ ...policies.mean, window });
    const account = explained("TEAM.2", policy);
    expect(account.determination.changesAt).toBeDefined();
    expect(text(account, { ...known, byTime: { status: "stays" } })).toContain(
      "Time alone does not change it.",
    );
  });

  it("promises no change where it is not told what comes: only none before the day", () => {
    expect(text(explained("STEER.1"), family)).toContain(
      "Without new evidence it does not change before 14 May 2027; from then on it may.",
    );
    expect(text(explained("TEAM.1", leansToRecent), recent)).toContain(
      "Time alone does not change it.",
    );
  });
});
