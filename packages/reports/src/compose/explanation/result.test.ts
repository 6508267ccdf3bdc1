import type { CompetencyDetermination, Explanation } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../../test/explained.ts";
import { family, learner, text, withResult } from "../../../test/explanation-page.ts";
import * as school from "../../../test/school.ts";
import { es } from "../../language/es/index.ts";

describe("a result of every kind", () => {
  const lacks = [
    { code: "pieces", data: { have: 1, need: 2 } },
    { code: "recency", data: { newest: "2025-03-12", since: "2025-05-29" } },
  ];
  const cases: readonly (readonly [string, object, string, string])[] = [
    [
      "no evidence",
      { status: "no-evidence" },
      "Nothing was seen yet that counts.",
      "A first demonstration.",
    ],
    [
      "no opportunity",
      { status: "no-evidence", opportunities: 0 },
      "There was no opportunity yet; the school owes one.",
      "A first demonstration.",
    ],
    [
      "one opportunity",
      { status: "no-evidence", opportunities: 1 },
      "Nothing was seen yet that counts, in one opportunity.",
      "A first demonstration.",
    ],
    [
      "opportunities",
      { status: "no-evidence", opportunities: 4 },
      "Nothing was seen yet that counts, in 4 opportunities.",
      "A first demonstration.",
    ],
    [
      "not enough",
      { status: "insufficient", lacks },
      "1 demonstration so far; 2 are asked for.",
      "Evidence of what is still asked for.",
    ],
    [
      "too old",
      { status: "insufficient", lacks },
      "The newest evidence is of 12 March 2025; the policy asks for some since 29 May 2025.",
      "Evidence of what is still asked for.",
    ],
    [
      "blocked",
      { status: "undetermined", reason: { code: "blocked", data: { missing: 1 } } },
      "One work is still open, and the policy waits for it.",
      "The end of what stands in its way.",
    ],
    [
      "exempt",
      { status: "undetermined", reason: { code: "exempt", data: {} } },
      "An agreed exemption.",
      "The end of what stands in its way.",
    ],
    [
      "not taught",
      { status: "undetermined", reason: { code: "not-taught-yet", data: {} } },
      "Not taught yet.",
      "The end of what stands in its way.",
    ],
  ];

  it.each(cases)("%s is told in words to everybody", (_, result, sentence, change) => {
    for (const context of [known, family, learner]) {
      const page = text(withResult(result), context);
      expect(page).toContain("Why is there no level?");
      expect(page).toContain(sentence);
      expect(page).toContain(`What would change it\n--------------------\n\n${change}`);
      expect(page).toContain("Time alone does not change it.");
    }
  });

  it("by judgement stands in front of the computed one, with its reason for educators alone", () => {
    const account = explained("TEAM.2");
    const reason = "Seen every day in the team, where nobody wrote it down.";
    expect(text(account)).toContain("Why 4 Adapting?");
    expect(text(account)).toContain(`“${reason}”\nJoseph Anand`);
    expect(text(account)).toContain(
      "Beside it stands what the policy computed: The score is 2.00, which lies from 1.5 up to 2.5: 2 Practicing.",
    );
    expect(text(account, family)).toContain("The result is Adapting, by professional judgement.");
    expect(text(account, family)).toContain("The result is Practicing, from one demonstration.");
    expect(text(account, family)).not.toContain(reason);
    expect(text(account, family)).toContain(
      "Another professional judgement, or the end of this one.",
    );
    const flagged = { ...account.determination, newEvidence: true } as CompetencyDetermination;
    expect(text({ ...account, determination: flagged })).toContain(
      "New evidence came after the judgement",
    );
    expect(text(account)).not.toContain("New evidence came after");
    const { evidence: _, ...without } = known;
    expect(text(account, without)).not.toContain(reason);
    const unsigned = school.log.entries.map((entry) =>
      entry.type === "judgement" ? { ...entry, by: { role: "educator" } } : entry,
    );
    expect(text(account, { ...known, evidence: { ...school.log, entries: unsigned } })).toContain(
      `“${reason}”\n`,
    );
  });

  it("of the lowest and the highest level says on which side of its cut the score lies", () => {
    const at = (level: string, score: number): Explanation => {
      const account = explained("STEER.1");
      const leveled = { ...account.leveled, level } as NonNullable<Explanation["leveled"]>;
      return { ...withResult({ status: "determined", level, score }, account), leveled };
    };
    expect(text(at("exploring", 1.25))).toContain(
      "The score is 1.25, which lies below 1.5: 1 Exploring.",
    );
    expect(text(at("adapting", 4))).toContain(
      "The score is 4.00, which lies from 3.5 up: 4 Adapting.",
    );
    const { leveled: _, ...without } = at("adapting", 4);
    expect(text(without)).toContain("The score is 4.00: 4 Adapting.");
  });

  it("tells an earlier level that holds, and what the evidence comes to now", () => {
    const held = { since: "d1", level: "practicing", score: 2 };
    const result = { status: "determined", level: "adapting", score: 4, held };
    const account = explained("STEER.1");
    const leveled = { ...account.leveled, level: "practicing" } as NonNullable<
      Explanation["leveled"]
    >;
    const explanation = { ...withResult(result, account), leveled };
    expect(text(explanation)).toContain(
      "The result is 4 Adapting: it was shown earlier, and what was shown holds.",
    );
    expect(text(explanation)).toContain(
      "Beside it stands what the evidence comes to now: The score is 2.00, which lies from 1.5 up to 2.5: 2 Practicing.",
    );
    // Families are told what holds, and no score.
    expect(text(explanation, family)).toContain(
      "The result is Adapting: it was shown earlier, and what was shown holds.",
    );
    expect(text(explanation, family)).not.toContain("Beside it stands");
    expect(text(explanation, known, es)).toContain(
      "El resultado es 4 Adaptando: se mostró antes, y lo mostrado se conserva.",
    );
    // Where the evidence comes to no level now, only the level that holds is told.
    const without = withResult({ ...result, held: { since: "d1" } }, account);
    expect(text(without)).not.toContain("Beside it stands");
  });

  it("says when time alone changes it", () => {
    expect(text(explained("STEER.1"), family)).toContain(
      "Without new evidence it does not change before 14 May 2027; from then on it may.",
    );
  });
});
