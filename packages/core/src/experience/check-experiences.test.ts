import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../test/frameworks/framework-of.ts";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import { pointer } from "../issue/pointer.ts";
import { checkExperiences, type ExperienceCheckOptions } from "./check-experiences.ts";
import type { Experience } from "./experience.ts";

const framework = frameworkOf({
  gradeBands: [
    { id: "K-2", name: "K-2" },
    { id: "3-5", name: "3-5" },
  ],
  vocabulary: {
    features: [{ id: "slow", name: "Slow" }],
    settings: [{ id: "shore", name: "Shore" }],
  },
  outcomes: [{ id: "o", name: "O", part: "academic" }],
  competencies: [
    { id: "whole", name: "Whole", reporting: "level" },
    { id: "part", name: "Part", reporting: "level", partOf: "whole", code: "P.1" },
    { id: "older", name: "Older", reporting: "level", bands: ["3-5"] },
    { id: "words", name: "Words", reporting: "narrative" },
    { id: "silent", name: "Silent", reporting: "none" },
    { id: "old", name: "Old", reporting: "level", retired: { on: "2025-06-30" } },
  ],
});
const all = ["part", "older"] as const;

const experience = (id: string, fields: Partial<Experience> = {}): Experience => ({
  id,
  name: id,
  features: [],
  competencies: all,
  ...fields,
});
const found = (
  experiences: readonly Experience[],
  options?: ExperienceCheckOptions,
): readonly unknown[] =>
  checkExperiences(
    deepFreeze({ format: "whole-learner/experiences@1", experiences }),
    framework,
    options,
  ).map(({ code, severity, path, data }) => [code, severity, pointer(path), data]);

describe("checking experiences", () => {
  it("finds nothing wrong with good ones", () => {
    expect(
      found([
        experience("a", {
          features: ["authentic", "slow"],
          setting: "shore",
          bands: ["K-2", "3-5"],
          from: "2026-01-01",
          until: "2026-01-01",
        }),
        experience("b", {
          setting: "class",
          competencies: ["whole", "words", "silent"],
          learners: ["x"],
          communities: ["y"],
        }),
        experience("c", { competencies: ["old"], until: "2025-06-30" }),
      ]),
    ).toEqual([]);
  });

  it("finds ids used twice and days the wrong way round", () => {
    expect(
      found([
        experience("a"),
        experience("__proto__"),
        experience("a", { from: "2026-01-02", until: "2026-01-01" }),
      ]),
    ).toEqual([
      ["duplicate-experience", "error", "/experiences/2/id", { id: "a" }],
      [
        "ends-before-it-begins",
        "error",
        "/experiences/2/until",
        { from: "2026-01-02", until: "2026-01-01" },
      ],
    ]);
  });

  it("finds what the framework does not have", () => {
    expect(
      found([
        experience("a", {
          competencies: ["part", "older", "P.2", "o"],
          bands: ["K-2", "6-8", "3-5"],
          features: ["inclusive", "fast"],
          setting: "moon",
        }),
      ]),
    ).toEqual([
      [
        "unknown-competency",
        "error",
        "/experiences/0/competencies/2",
        { target: "P.2", near: "P.1" },
      ],
      ["not-a-competency", "error", "/experiences/0/competencies/3", { id: "o", kind: "outcome" }],
      ["unknown-band", "error", "/experiences/0/bands/1", { band: "6-8" }],
      ["unknown-term", "warning", "/experiences/0/features/1", { term: "fast", list: "features" }],
      ["unknown-term", "warning", "/experiences/0/setting", { term: "moon", list: "settings" }],
    ]);
  });

  it("notes an experience in which nothing of it can be shown", () => {
    expect(
      found([
        experience("a"),
        experience("b", { competencies: [] }),
        experience("c", { competencies: ["gone-for-good"] }),
      ]),
    ).toEqual([
      ["shows-nothing", "note", "/experiences/1/competencies", { experience: "b" }],
      ["unknown-competency", "error", "/experiences/2/competencies/0", { target: "gone-for-good" }],
      ["shows-nothing", "note", "/experiences/2/competencies", { experience: "c" }],
    ]);
  });

  it("warns of competencies that are retired before it ends", () => {
    const data = { id: "old", on: "2025-06-30" };
    expect(
      found([
        experience("a", { competencies: [...all, "old"] }),
        experience("b", { competencies: ["old"], until: "2025-07-01" }),
        experience("c", { competencies: ["old"], from: "2026-01-01", until: "2025-06-29" }),
      ]),
    ).toEqual([
      [
        "ends-before-it-begins",
        "error",
        "/experiences/2/until",
        { from: "2026-01-01", until: "2025-06-29" },
      ],
      ["retired-in-use", "warning", "/experiences/0/competencies/2", data],
      ["retired-in-use", "warning", "/experiences/1/competencies/0", data],
    ]);
  });

  it("looks for learners and communities where there is a roster", () => {
    const people = [
      experience("a", { learners: ["ana", "ben"], communities: ["heron", "gull"] }),
      experience("b"),
    ];
    const roster = rosterOf({
      learners: [learnerOf("ana")],
      communities: [{ id: "gull", name: "Gull", kind: "house", leads: [] }],
    });
    expect(found(people)).toEqual([]);
    expect(found(people, { roster })).toEqual([
      ["unknown-learner", "error", "/experiences/0/learners/1", { learner: "ben" }],
      ["unknown-community", "error", "/experiences/0/communities/0", { community: "heron" }],
    ]);
  });
});

describe("competencies without opportunity", () => {
  const owed = (
    experiences: readonly Experience[],
    options?: ExperienceCheckOptions,
  ): readonly unknown[] =>
    found(experiences, options).flatMap((one) => {
      const [code, severity, path, data] = one as readonly unknown[];
      if (code !== "no-opportunity") return [];
      expect([severity, path]).toEqual(["warning", "/experiences"]);
      return [data];
    });
  const none = (competency: string, band?: string): unknown => ({
    competency,
    ...(band === undefined ? {} : { band }),
  });

  it.each<readonly [string, readonly Experience[], readonly unknown[]]>([
    ["no experience", [], [none("part"), none("older")]],
    ["one for all bands", [experience("a")], []],
    [
      "one band each",
      [experience("a", { bands: ["K-2"] }), experience("b", { bands: ["3-5"] })],
      [],
    ],
    [
      "one band",
      [experience("a", { bands: ["K-2"] })],
      [none("part", "3-5"), none("older", "3-5")],
    ],
    [
      "the band of a competency's own",
      [experience("a", { bands: ["3-5"] })],
      [none("part", "K-2")],
    ],
    [
      "no band at all",
      [experience("a", { bands: [] })],
      [none("part", "K-2"), none("part", "3-5"), none("older", "3-5")],
    ],
    ["one of the two", [experience("a", { competencies: ["part"] })], [none("older")]],
    ["all bands after one", [experience("a", { bands: ["K-2"] }), experience("b")], []],
    ["all bands before one", [experience("b"), experience("a", { bands: ["K-2"] })], []],
  ])("%s", (_, experiences, expected) => {
    expect(owed(experiences)).toEqual(expected);
  });

  it("are asked for on days", () => {
    const lastYear = experience("a", { from: "2024-09-01", until: "2025-06-30" });
    expect(owed([lastYear])).toEqual([]);
    expect(owed([lastYear], { until: "2024-09-01" })).toEqual([]);
    expect(owed([lastYear], { from: "2025-07-01", until: "2026-06-30" })).toEqual([
      none("part"),
      none("older"),
    ]);
  });
});
