import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import { migrationMap } from "./migration-map.ts";

describe("the fates of levels", () => {
  it("follows levels through mappings in their order, to another scale too", () => {
    const [four, three] = promise.scales as [Framework["scales"][0], Framework["scales"][0]];
    const to = {
      ...promise,
      scales: [
        three,
        {
          ...four,
          id: "new",
          levels: four.levels.map((level) => ({ ...level, id: `n${level.id}` })),
        },
      ],
    };
    const { levels, scales } = migrationMap({
      from: promise,
      to,
      levels: [
        { scale: "four", mapping: [{ from: "4", to: "3" }] },
        {
          scale: "four",
          toScale: "new",
          mapping: [
            { from: "1", to: "n1" },
            { from: "2", to: "n9" },
            { from: "3", to: "n3" },
          ],
        },
        { scale: "four", mapping: [{ from: "n1", to: "n2" }] },
        { scale: "new", mapping: [{ from: "n1", to: "n4" }] },
      ],
    });
    expect(scales.get("four")).toEqual({ kind: "moved", to: "new" });
    expect([...(levels.get("four") ?? [])]).toEqual([
      ["1", { kind: "moved", to: { scale: "new", level: "n4" } }],
      ["2", { kind: "lost" }],
      [
        "3",
        {
          kind: "merged",
          to: { scale: "new", level: "n3" },
          together: [
            { scale: "four", level: "3" },
            { scale: "four", level: "4" },
          ],
        },
      ],
      [
        "4",
        {
          kind: "merged",
          to: { scale: "new", level: "n3" },
          together: [
            { scale: "four", level: "3" },
            { scale: "four", level: "4" },
          ],
        },
      ],
    ]);
    expect([...(levels.get("three")?.values() ?? [])]).toEqual([
      { kind: "same" },
      { kind: "same" },
      { kind: "same" },
    ]);
  });

  it("says of a scale that a mapping takes nowhere that it is lost", () => {
    const { levels, scales } = migrationMap({
      from: promise,
      to: promise,
      levels: [{ scale: "three", toScale: "nowhere", mapping: [] }],
    });
    expect(scales.get("three")).toEqual({ kind: "lost" });
    expect(levels.get("three")?.get("1")).toEqual({ kind: "lost" });
    expect(levels.get("four")?.get("1")).toEqual({ kind: "same" });
  });
});
