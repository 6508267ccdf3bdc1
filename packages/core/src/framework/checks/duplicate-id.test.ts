import { describe, expect, it } from "vitest";
import { five } from "../../../test/frameworks/framework-of.ts";
import {
  competency,
  domain,
  indicator,
  outcome,
  progression,
} from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import type { Framework } from "../framework.ts";
import { duplicateId } from "./duplicate-id.ts";

describe("duplicateId", () => {
  it("finds ids used twice among nodes of all kinds, at the later one", () => {
    expect(
      run(duplicateId, {
        domains: [domain("a"), domain("a")],
        outcomes: [outcome("a")],
        competencies: [competency("constructor"), competency("constructor")],
        indicators: [indicator("i", "constructor"), indicator("constructor", "constructor")],
      }),
    ).toEqual([
      {
        code: "duplicate-id",
        severity: "error",
        path: ["domains", 1, "id"],
        data: { id: "a", kind: "domain" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["outcomes", 0, "id"],
        data: { id: "a", kind: "outcome" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["competencies", 1, "id"],
        data: { id: "constructor", kind: "competency" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["indicators", 1, "id"],
        data: { id: "constructor", kind: "indicator" },
      },
    ]);
  });

  it.each<[string, Partial<Framework>, (string | number)[], string, string]>([
    [
      "grade bands",
      { gradeBands: [domain("b"), domain("b")] },
      ["gradeBands", 1, "id"],
      "b",
      "grade band",
    ],
    [
      "scales",
      { scales: [five, { ...five, id: "six" }, five] },
      ["scales", 2, "id"],
      "five",
      "scale",
    ],
    [
      "levels of a scale",
      {
        scales: [
          { ...five, id: "six" },
          { ...five, levels: [...five.levels, { id: "2", name: "2", value: 9 }] },
        ],
      },
      ["scales", 1, "levels", 5, "id"],
      "2",
      "level",
    ],
    [
      "states of a scale",
      {
        scales: [
          {
            ...five,
            states: [
              { id: "excused", name: "E" },
              { id: "still-open", name: "S" },
              { id: "excused", name: "E" },
            ],
          },
        ],
      },
      ["scales", 0, "states", 2, "id"],
      "excused",
      "state",
    ],
    [
      "progressions",
      { progressions: [progression("p", "a"), progression("p", "b")] },
      ["progressions", 1, "id"],
      "p",
      "progression",
    ],
    [
      "relations, where they have ids",
      {
        relations: [
          { type: "related", from: "a", to: "b" },
          { id: "r", type: "related", from: "a", to: "b" },
          { type: "related", from: "a", to: "b" },
          { id: "r", type: "related", from: "a", to: "b" },
        ],
      },
      ["relations", 3, "id"],
      "r",
      "relation",
    ],
    [
      "terms of a vocabulary",
      { vocabulary: { roles: [domain("elder"), domain("elder")] } },
      ["vocabulary", "roles", 1, "id"],
      "elder",
      "term",
    ],
    [
      "a school's terms and ours",
      { vocabulary: { settings: [domain("garden"), domain("class")] } },
      ["vocabulary", "settings", 1, "id"],
      "class",
      "term",
    ],
    ["languages", { languages: ["en", "es", "en"] }, ["languages", 2], "en", "language"],
  ])("finds them among %s", (_, parts, path, id, kind) => {
    expect(run(duplicateId, parts)).toEqual([
      { code: "duplicate-id", severity: "error", path, data: { id, kind } },
    ]);
  });

  it("allows the same id for things of different spaces", () => {
    expect(
      run(duplicateId, {
        gradeBands: [domain("x")],
        scales: [
          { ...five, id: "x" },
          { ...five, id: "y" },
        ],
        competencies: [competency("x"), competency("five"), competency("class")],
        progressions: [progression("x", "x")],
        relations: [{ id: "x", type: "related", from: "x", to: "five" }],
        vocabulary: { roles: [domain("class"), domain("x")], settings: [domain("x")] },
      }),
    ).toEqual([]);
  });
});
