import { expect, it } from "vitest";
import { say } from "../../issue/problem.ts";
import type { MigrationReason } from "../../migrate/report.ts";
import { migrationSentences } from "./migrate.ts";

it.each<[MigrationReason, string]>([
  [{ code: "unchanged", data: {} }, "Nothing that it names is different."],
  [{ code: "unknown-before", data: { id: "a" } }, 'It names "a", which was unknown before.'],
  [{ code: "target-moved", data: { from: "a", to: "b" } }, '"b" stands in the place of "a".'],
  [{ code: "target-merged", data: { from: "a", to: "b" } }, '"a" was merged with others into "b".'],
  [
    { code: "target-split", data: { from: "a", to: ["b", "c"], carried: false } },
    '"a" was split into "b", "c"; it is left with the whole.',
  ],
  [
    { code: "target-split", data: { from: "a", to: ["b", "c"], carried: true } },
    '"a" was split into "b", "c"; it is told of each of them.',
  ],
  [{ code: "target-gone", data: { target: "a" } }, 'Nothing stands in the place of "a".'],
  [{ code: "level-moved", data: { scale: "s", from: "1", to: "2" } }, 'The level "1" is now "2".'],
  [
    { code: "level-merged", data: { scale: "s", from: "1", to: "2" } },
    'The level "1" and others are now one, "2".',
  ],
  [
    { code: "level-gone", data: { scale: "s", level: "1" } },
    'The level "1" of the scale "s" is gone.',
  ],
  [{ code: "number-moved", data: { scale: "s", from: 1, to: 2.5 } }, "The number 1 is now 2.5."],
  [
    { code: "number-gone", data: { scale: "s", number: 1 } },
    'The number 1 stands for nothing on the new levels of the scale "s".',
  ],
  [
    { code: "scale-named", data: { scale: "s" } },
    'It now names the scale that it was made on, "s".',
  ],
  [
    { code: "scale-differs", data: { scale: "s", now: "t" } },
    'Its level is of the scale "s"; what it is about is now rated on "t".',
  ],
  [{ code: "band-gone", data: { band: "K-2" } }, 'The grade band "K-2" is gone.'],
])("%j", (reason, sentence) => {
  expect(say(reason, migrationSentences)).toBe(sentence);
});
