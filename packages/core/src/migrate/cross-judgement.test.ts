import { describe, expect, it } from "vitest";
import { on } from "../../test/edit/edited.ts";
import { doubled, edited, judgement, one, rating } from "../../test/migrate/migrated.ts";
import type { Recipe } from "../edit/recipe.ts";

describe("judgements in a log that is migrated", () => {
  const to = edited(doubled);

  const levels = [doubled];

  it("carries the level of a judgement, on an outcome by the framework's first scale", () => {
    const value = { kind: "level", level: "n3", band: "3-5" } as const;
    expect(one(judgement(), to, { levels })).toMatchObject({
      after: [judgement({ value })],
      fate: "carried",
    });
    expect(one(judgement({ target: "team" }), to, { levels })).toMatchObject({
      after: [judgement({ target: "team", value })],
      fate: "carried",
    });
    expect(one(judgement({ value: { kind: "no-level" } }), to, { levels }).fate).toBe("unaffected");
    expect(one(judgement(), to)).toMatchObject({
      fate: "lost",
      reasons: [{ code: "level-gone" }],
    });
  });

  it("loses the level of a judgement where it would be read on another scale", () => {
    const to = edited(
      {
        type: "add",
        kind: "competency",
        value: { id: "new", name: "N", reporting: "level", scale: "three" },
      },
      { type: "replace", id: "presents", by: "new", on },
    );
    expect(one(judgement(), to)).toEqual({
      after: [judgement()],
      fate: "lost",
      reasons: [
        { code: "target-moved", data: { from: "presents", to: "new" } },
        { code: "scale-differs", data: { scale: "four", now: "three" } },
      ],
    });
    expect(one(rating(), to)).toMatchObject({
      after: [rating({ target: "new", scale: "four" })],
      fate: "carried",
    });
  });

  it("carries to those parts of a split that can take the level", () => {
    const parts = edited(
      {
        type: "add",
        kind: "competency",
        value: { id: "new", name: "N", reporting: "level", scale: "three" },
      },
      { type: "split", id: "presents", into: ["new", "explains"], on },
    );
    expect(one(judgement(), parts, { split: "carry-to-each" })).toEqual({
      after: [judgement({ target: "explains" })],
      fate: "split",
      reasons: [
        {
          code: "target-split",
          data: { from: "presents", to: ["new", "explains"], carried: true },
        },
        { code: "scale-differs", data: { scale: "four", now: "three" } },
      ],
    });
    const none = edited(
      ...(["n1", "n2"] as const).map(
        (id): Recipe => ({
          type: "add",
          kind: "competency",
          value: { id, name: id, reporting: "level", scale: "three" },
        }),
      ),
      { type: "split", id: "presents", into: ["n1", "n2"], on },
    );
    expect(one(judgement(), none, { split: "carry-to-each" })).toMatchObject({
      after: [judgement()],
      fate: "lost",
      reasons: [{ code: "target-split", data: { carried: false } }, {}, {}],
    });
  });
});
