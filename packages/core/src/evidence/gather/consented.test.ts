import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  erasure,
  rating,
  retraction,
} from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";
import type { Entry } from "../log.ts";

describe("consent", () => {
  const home = rating("r1", { setting: "home", kind: "observation" });
  const inClass = rating("r2", { setting: "class" });
  const unsaid = rating("r3");

  it.each<[string, readonly Entry[], readonly string[]]>([
    ["withheld forbids everything of the learner", [consent("c")], []],
    ["given allows", [consent("c", { given: true })], ["r1", "r2", "r3"]],
    ["of another learner says nothing", [consent("c", { learner: "ben" })], ["r1", "r2", "r3"]],
    ["may be for settings", [consent("c", { settings: ["home"] })], ["r2", "r3"]],
    ["may be for kinds", [consent("c", { kinds: ["observation"] })], ["r2", "r3"]],
    [
      "for both covers only what is of both",
      [consent("c", { settings: ["home"], kinds: ["defence"] })],
      ["r1", "r2", "r3"],
    ],
    [
      "is decided by the newest that covers a piece",
      [
        consent("c", { recorded: "2026-01-06" }),
        consent("d", { given: true, settings: ["class"], recorded: "2026-01-07" }),
      ],
      ["r2"],
    ],
    [
      "is decided by the newest, not by the last in the log",
      [
        consent("d", { given: true, recorded: "2026-01-07" }),
        consent("c", { recorded: "2026-01-06" }),
      ],
      ["r1", "r2", "r3"],
    ],
    [
      "written down on one day is decided by when it happened",
      [
        consent("d", { given: true, happened: "2026-01-04" }),
        consent("c", { happened: "2026-01-03" }),
      ],
      ["r1", "r2", "r3"],
    ],
    [
      "of one day is decided by id",
      [consent("d", { given: true }), consent("c")],
      ["r1", "r2", "r3"],
    ],
    ["that is retracted says nothing", [consent("c"), retraction("t", "c")], ["r1", "r2", "r3"]],
    ["that is erased holds", [consent("c"), erasure("e", { entries: ["c"] })], []],
    [
      "not yet written down says nothing",
      [consent("c", { recorded: "2026-09-01" })],
      ["r1", "r2", "r3"],
    ],
    ["not yet begun says nothing", [consent("c", { happened: "2026-09-01" })], ["r1", "r2", "r3"]],
  ])("%s", (_, consents, ratings) => {
    const found = gathered([home, inClass, unsaid, ...consents]);
    expect(counted(found)).toEqual(ratings);
  });

  it("names the entry that forbids, and those that do not hold", () => {
    const found = gathered([
      consent("c"),
      home,
      consent("d", { recorded: "2026-09-01" }),
      consent("f"),
      retraction("t", "f"),
    ]);
    expect(aside(found)).toEqual([
      "r1 not-consented c",
      "d not-yet-recorded 2026-09-01",
      "f retracted t",
    ]);
  });

  it("holds for a stretch of the past by what is known, not by when it was said", () => {
    const said = consent("c", { happened: "2026-03-01", recorded: "2026-03-01" });
    const then = { happened: "2026-02-01", recorded: "2026-05-29" };
    expect(counted(gathered([home, said], { asOf: then }))).toEqual([]);
    expect(counted(gathered([home, said], { asOf: "2026-02-01" }))).toEqual(["r1"]);
  });

  it("covers a school's own terms by what they are kinds of", () => {
    const entries = [
      consent("c", { settings: ["community"] }),
      rating("r1", { setting: "acme/garden" }),
      rating("r2", { setting: "acme/roof" }),
      rating("r3", { setting: "acme/unheard" }),
      consent("d", { learner: "ben", kinds: ["exhibition"] }),
      rating("r4", { learner: "ben", kind: "acme/fair" }),
    ];
    expect(counted(gathered(entries))).toEqual(["r2", "r3"]);
  });

  it("is asked under the circumstances of the demonstration, and of the rating before them", () => {
    const entries = [
      consent("c", { settings: ["home"] }),
      demonstration("d1", { setting: "home" }),
      demonstration("d2", { setting: "class", learners: ["ana", "ben"] }),
      rating("r1", { demonstration: "d1" }),
      rating("r2", { demonstration: "d1", setting: "class" }),
      rating("r3", { demonstration: "d2" }),
      demonstration("d3", { setting: "home", learners: ["ana", "ben"] }),
    ];
    const found = gathered(entries);
    expect(counted(found)).toEqual(["r2", "r3"]);
    expect(found.demonstrations.map(({ id, learners }) => [id, ...learners])).toEqual([
      ["d2", "ana", "ben"],
      ["d3", "ben"],
    ]);
    expect(aside(found)).toEqual(["d1 not-consented c", "r1 not-consented c"]);
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });
});
