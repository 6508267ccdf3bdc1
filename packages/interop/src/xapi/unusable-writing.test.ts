import type { CompetencyDetermination } from "@whole-learner/mastery";
import { expect, it } from "vitest";
import { base, framework, logOf, uuid, write, written } from "../../test/xapi-writing.ts";
import { toXapi } from "./index.ts";

const error = (code: string, path: readonly (string | number)[], data: object) => ({
  code,
  severity: "error",
  path,
  data,
  repair: "left-out",
});
const unusable = (path: readonly (string | number)[], data: object) =>
  error("xapi-id-unusable", path, data);

it("an address or extension that is no IRI costs everything, and each is told", () => {
  expect(toXapi({ framework, home: "school", extension: "entry", log: logOf(base) })).toEqual({
    value: [],
    issues: [
      unusable(["home"], { field: "home", found: "school", expected: "an IRI" }),
      unusable(["extension"], { field: "extension", found: "entry", expected: "an IRI" }),
    ],
  });
});

it("a determination that cannot be said is told, and why", () => {
  const determined = {
    status: "determined",
    learner: "ana",
    competency: "Listens",
    scale: "scale",
    level: "Leads",
    score: 3,
    pieces: [],
  } as const;
  const timestamp = "2026-06-12T00:00:00Z";
  const one = (determination: CompetencyDetermination, id = uuid, at = timestamp) => ({
    determination,
    id,
    timestamp: at,
  });
  const { level: _, score: _1, ...bare } = determined;
  const { value, issues } = write({
    determinations: [
      one(determined, "d1"),
      one(determined, uuid, "2026-06-12"),
      one({ ...bare, status: "no-evidence" }),
      one({ ...determined, competency: "Flies" }),
      one({ ...determined, level: "Soars" }),
      one({ ...determined, scale: "other" }),
    ],
  });
  expect(value).toEqual([]);
  const target = (at: number, competency: string) =>
    error("xapi-target-unknown", ["determinations", at], { target: competency });
  expect(issues).toEqual([
    unusable(["determinations", 0, "id"], { field: "id", found: "d1", expected: "a UUID" }),
    unusable(["determinations", 1, "timestamp"], {
      field: "timestamp",
      found: "2026-06-12",
      expected: "a time with a zone",
    }),
    {
      ...error("xapi-without-level", ["determinations", 2], { status: "no-evidence" }),
      severity: "note",
    },
    target(3, "Flies"),
    target(4, "Listens"),
    target(5, "Listens"),
  ]);
});

it("a rating that is none in xAPI is told, and why", () => {
  const { value, issues } = written(
    { ...base, id: "r1", value: { kind: "status", status: "excused" } },
    { ...base, id: "r2", target: "Flies" },
    { ...base, id: "r3", value: { kind: "level", level: "Soars" } },
  );
  expect(value).toEqual([]);
  const none = (at: number, kind: string, id: string) => ({
    ...error("xapi-record-without-statement", ["log", "entries", at], { kind, id }),
    severity: "note",
  });
  expect(issues).toEqual([
    none(0, "excused", "r1"),
    // A rating of what the framework does not have counts nowhere, so it is a record that is no statement.
    none(1, "rating", "r2"),
    error("xapi-target-unknown", ["log", "entries", 2], { target: "Listens" }),
  ]);
});

const hex = (length: number) => "0aF".repeat(50).slice(0, length);
it.each<[string, string, number, boolean]>([
  ["of SHA-224", hex(56), 9, true],
  ["of SHA-256", hex(64), 9, true],
  ["of SHA-384", hex(96), 9, true],
  ["of SHA-512, of an empty file", hex(128), 0, true],
  ["that is too short", hex(1), 9, false],
  ["that is too long", hex(129), 9, false],
  ["of SHA-1", hex(40), 9, false],
  ["that is not of digits, of 56", "g".repeat(56), 9, false],
  ["that is not of digits, of 64", "g".repeat(64), 9, false],
  ["that is not of digits, of 96", "g".repeat(96), 9, false],
  ["that is not of digits, of 128", "g".repeat(128), 9, false],
  ["of a length below zero", hex(64), -1, false],
  ["of a broken length", hex(64), 1.5, false],
])("a link goes out with a digest %s: %s, %d: %s", (_, sha2, length, goes) => {
  const uri = "https://school.example/film";
  const { value } = write({
    log: logOf({ ...base, artifacts: [{ uri, mediaType: "video/mp4" }] }),
    files: { [uri]: { sha2, length } },
  });
  expect(value[0]?.attachments).toEqual(
    goes
      ? [
          {
            usageType: "http://id.tincanapi.com/attachment/supporting_media",
            display: { und: uri },
            contentType: "video/mp4",
            length,
            sha2,
            fileUrl: uri,
          },
        ]
      : undefined,
  );
});
