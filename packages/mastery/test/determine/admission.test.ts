import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { reasons, scoreOf } from "./about-mina.ts";

describe("admission", () => {
  const educator = { role: "educator" } as const;
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    [
      "self-ratings stand beside",
      {},
      ratings(4, { number: 2, rater: { role: "self" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "so do those of a term that is a kind of self",
      {},
      ratings(4, { number: 2, rater: { role: "my-own-eyes" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "unless the policy names them",
      { admit: { roles: ["self", "educator"] } },
      ratings(4, { number: 2, rater: { role: "self" } }),
      [],
      3,
    ],
    [
      "a rating without a role is an educator's",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: educator }),
      [],
      3,
    ],
    [
      "a kind of educator is one",
      { admit: { roles: ["educator"] } },
      ratings({ number: 2, rater: { role: "advisor" } }),
      [],
      2,
    ],
    [
      "other roles are turned away",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: { role: "family" } }),
      ["r2 admit role-not-admitted"],
      4,
    ],
    [
      "self where only others are named",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: { role: "self" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "kinds",
      { admit: { kinds: ["defence"] } },
      ratings({ number: 4, kind: "defence" }, { number: 1, kind: "test" }, 2),
      ["r2 admit kind-not-admitted", "r3 admit kind-not-admitted"],
      4,
    ],
    [
      "settings, with the school's own",
      { admit: { settings: ["work"] } },
      ratings({ number: 4, setting: "boat-shed" }, { number: 1, setting: "class" }),
      ["r2 admit setting-not-admitted"],
      4,
    ],
    [
      "experiences",
      { admit: { experiences: ["e"] } },
      ratings({ number: 4, experience: "e" }, 1),
      ["r2 admit experience-not-admitted"],
      4,
    ],
    [
      "bands",
      { admit: { bands: ["6-8"] } },
      ratings({ number: 4, band: "6-8" }, { number: 1, band: "3-5" }),
      ["r2 admit band-not-admitted"],
      4,
    ],
    [
      "from a day, the day included",
      { admit: { from: "2026-02-10" } },
      ratings(1, 4),
      ["r1 admit before-admitted"],
      4,
    ],
    [
      "until a day, the day included",
      { admit: { until: "2026-01-10" } },
      ratings(4, 1),
      ["r2 admit after-admitted"],
      4,
    ],
    [
      "only what is verified",
      { admit: { verified: true } },
      ratings({ number: 4, verification: { by: educator, status: "verified" } }, 1),
      ["r2 admit not-verified"],
      4,
    ],
    [
      "never what was refused",
      {},
      ratings(4, { number: 1, verification: { by: educator, status: "refused" } }),
      ["r2 admit verification-refused"],
      4,
    ],
    [
      "excused, exempt, not taught, pending",
      {},
      ratings(
        4,
        { value: { kind: "status", status: "excused" } },
        { value: { kind: "status", status: "exempt" } },
        { value: { kind: "status", status: "not-taught-yet" } },
        { value: { kind: "status", status: "pending" } },
      ),
      ["r2 admit excused", "r3 admit exempt", "r4 admit not-taught-yet", "r5 admit pending"],
      4,
    ],
    [
      "numbers outside the scale",
      {},
      ratings(4, { number: 5.5 }, { number: 0.5 }),
      ["r2 read outside-scale", "r3 read outside-scale"],
      4,
    ],
    ["the ends of the scale are on it", {}, ratings(1, 5), [], 3],
    [
      "levels by id",
      {},
      ratings({ value: { kind: "level", level: "4" } }, { value: { kind: "level", level: "x" } }),
      ["r2 read not-on-scale"],
      4,
    ],
    [
      "points and met are no numbers on a scale",
      {},
      ratings(
        4,
        { value: { kind: "points", points: 8, of: 10 } },
        { value: { kind: "met", met: true } },
      ),
      ["r2 read not-on-scale", "r3 read not-on-scale"],
      4,
    ],
    [
      "an indicator's rating is its competency's",
      {},
      ratings({ number: 4, target: "share-1" }),
      [],
      4,
    ],
    [
      "what gathering set aside is told first",
      {},
      [...ratings(4), { ...(ratings(1)[0] as Rating), id: "late", recorded: "2027-01-01" }],
      ["late resolve not-yet-recorded"],
      4,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(reasons(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });
});
