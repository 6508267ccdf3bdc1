import { describe, expect, it } from "vitest";
import type { Conversion } from "../../src/conversion/conversion.ts";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import { conversion, determined, framework } from "../gradebook.ts";
import { results, said } from "./said.ts";

describe("levels", () => {
  const five = { exploring: 55, practicing: 65, applying: 80, adapting: 90, contributing: 100 };

  it.each([
    [{ by: "table", numbers: five }, 80],
    [{ by: "table", numbers: five, read: "score" }, 85],
    [{ by: "maximum" }, 60],
    [{ by: "maximum", read: "score" }, 70],
    [{ by: "value" }, 3],
    [{ by: "value", read: "score" }, 3.5],
  ] as const)("are worth %j", (worth, expected) => {
    const document = conversion({ levels: { five: worth } });
    expect(said(document, results(determined("share", "applying", 3.5)))).toBe(expected);
  });

  it.each([
    [1, 55],
    [4, 90],
    [4.5, 95],
    [5.5, 100],
  ])("read by the score %d are worth %d", (score, expected) => {
    const document = conversion({
      levels: { five: { by: "table", numbers: five, read: "score" } },
    });
    expect(said(document, results(determined("share", "applying", score)))).toBe(expected);
  });

  it.each(["table", "maximum", "value"] as const)(
    "are not read by a score in another domain, such as a share (%s)",
    (by) => {
      const worth =
        by === "table"
          ? ({ by, numbers: five, read: "score" } as const)
          : ({ by, read: "score" } as const);
      const document = conversion({ levels: { five: worth } });
      const share = determined("share", "adapting", 0.8);
      expect(said(document, results(share))).toBe("score-off-scale");
      expect(
        said(conversion({ levels: { five: { ...worth, read: "level" } } }), results(share)),
      ).not.toBe("score-off-scale");
    },
  );

  it("by judgement are worth what the level is", () => {
    const document = conversion({
      levels: { five: { by: "table", numbers: five, read: "score" } },
    });
    const judged = {
      learner: "mina",
      competency: "share",
      scale: "five",
      status: "judged",
      level: "adapting",
    } as const;
    expect(said(document, results(judged))).toBe(90);
  });

  it("without a number are not guessed", () => {
    const numbers = { exploring: 55 };
    const some = (read: "level" | "score"): Conversion =>
      conversion({ levels: { five: { by: "table", numbers, read } } });
    const share = determined("share", "applying", 3);
    expect(said(some("level"), results(share))).toBe("level-without-number");
    expect(said(some("score"), results(share))).toBe("level-without-number");
    expect(said(conversion(), results(share))).toBe("nothing-to-convert");
    const level = { kind: "level", id: "a", scale: "five", level: "applying" } as const;
    expect(said(conversion(), { items: [level] })).toBe("scale-not-converted");
    expect(said(conversion({ levels: { five: { by: "value" } } }), { items: [level] })).toBe(
      "level-without-number",
    );
    expect(
      said(conversion({ levels: { five: { by: "value" } } }), { items: [level], framework }),
    ).toBe(3);
  });

  it("stand in the category that names their competency", () => {
    const document = conversion({
      levels: { five: { by: "maximum" } },
      categories: [
        { id: "skills", weight: 3, competencies: ["share"] },
        { id: "knowledge", weight: 1, competencies: ["decide"] },
      ],
    });
    const input = results(
      determined("share", "adapting", 4),
      determined("decide", "practicing", 2),
      determined("count", "exploring", 1),
    );
    expect(said(document, input)).toBe(70);
    const result = convertMark(document, input);
    expect(result.status === "converted" && result.account.setAside).toEqual([
      { item: "count", reason: { code: "no-category", data: { competency: "count" } } },
    ]);
  });
});
