import type { CompetencyDetermination } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { at, found, judged, none } from "../../../test/of-one-learner.ts";

describe("a level that is new or higher", () => {
  it.each<[string, CompetencyDetermination | undefined, CompetencyDetermination, boolean]>([
    ["is one that is higher", at("practicing"), at("applying"), true],
    ["is one above the lowest", at("exploring"), at("practicing"), true],
    ["is none that is the same", at("applying"), at("applying"), false],
    ["is none that is lower", at("applying"), at("practicing"), false],
    ["is none that fell to the lowest", at("practicing"), at("exploring"), false],
    ["is one that a person judged to be higher", at("practicing"), judged("adapting"), true],
    ["is none below what a person judged", judged("adapting"), at("practicing"), false],
    ["is one where there was nothing", undefined, at("exploring"), true],
    ["is one where there was no level", none("STEER.1", 1), at("exploring"), true],
    ["is none where there is no level any more", at("applying"), none("STEER.1", 1), false],
    [
      "is one of another grade band, though its word is lower",
      at("adapting", { band: "3-5" }),
      at("exploring", { band: "6-8" }),
      true,
    ],
    [
      "is one of a band where the one before was of none",
      at("adapting"),
      at("exploring", { band: "6-8" }),
      true,
    ],
    [
      "is one on another scale, though its place is lower",
      at("adapting"),
      at("step-1", { scale: "continuum" }),
      true,
    ],
    [
      "is none on a scale that the framework does not have: nobody can say which is higher",
      at("low", { scale: "gone" }),
      at("high", { scale: "gone" }),
      false,
    ],
    ["is one above a level that the scale no longer has", at("gone"), at("practicing"), true],
    [
      "is none at the lowest where the scale no longer has the one before",
      at("gone"),
      at("exploring"),
      false,
    ],
    ["is none that the scale does not have", at("exploring"), at("gone"), false],
  ])("%s", (_, before, now, risen) => {
    expect(found({ before: before === undefined ? [] : [before], now: [now] }).risen).toEqual(
      risen ? ["STEER.1"] : [],
    );
  });
});
