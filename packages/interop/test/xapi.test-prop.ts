import {
  type Demonstration,
  type Entry,
  indexFramework,
  type Log,
  type Rating,
  type RatingValue,
  safeParseLog,
  scaleOf,
} from "@whole-learner/core";
import {
  arbitraryExtensions,
  arbitraryFramework,
  hostile,
  present,
} from "@whole-learner/testkit/arbitraries";
import { damagedJson, xapiFault } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromXapi, toXapi } from "../src/xapi/index.ts";

const home = "https://school.example";
const extension = "https://school.example/xapi/entry";
const by = { account: { homePage: home, name: "office" } };

const moment = fc.constantFrom(
  "2026-05-29",
  "2026-05-29T10:00:00.000Z",
  "2025-01-31T23:59:59.999Z",
);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined });
const learner = fc.constantFrom("ana", "ben", ...hostile.filter((id) => id.trim() !== ""));
const voice = fc
  .record({
    role: fc.constantFrom("educator", "self", "fellow-learner", "panel"),
    id: maybe(fc.constantFrom("ana", "p-1")),
    name: maybe(fc.constant("Ode")),
  })
  .map((one) => present(one));
const base = {
  happened: moment,
  recorded: maybe(moment),
  task: maybe(
    fc.constantFrom("t-1", "https://w.example/1", "a b/é", "https://school.example/tasks/x"),
  ),
  language: maybe(fc.constantFrom("es", "zh-Hans")),
  attempt: maybe(fc.constantFrom(1, 2)),
  supports: maybe(fc.constant(["a reader"])),
  artifacts: maybe(fc.constant([{ uri: "https://w.example/a", title: "A" }])),
  extensions: maybe(arbitraryExtensions),
};
const raw = fc.record({
  isDemonstration: fc.boolean(),
  ...base,
  learners: fc.uniqueArray(learner, { minLength: 1, maxLength: 3 }),
  name: maybe(fc.constantFrom("Talk", { en: "Talk", es: "Charla" }, { en: "Talk" })),
  target: fc.nat(),
  value: fc.nat({ max: 49 }),
  within: maybe(fc.nat()),
  rater: maybe(voice),
  comment: maybe(fc.constantFrom("Good", { en: "Good", es: "Bien" })),
  isUuid: fc.boolean(),
  isBack: fc.boolean(),
});
type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never;

/** A value that fits the target's scale. */
function valueFrom(choice: number, levels: readonly { id: string; value: number }[]): RatingValue {
  const at = Math.floor(choice / 5);
  const level = levels[at % levels.length] ?? { id: "", value: 0 };
  return (
    [
      { kind: "level", level: level.id },
      { kind: "number", number: level.value },
      { kind: "points", points: at, of: 6 },
      { kind: "points", points: at, of: 12 },
      { kind: "met", met: at % 2 === 0 },
    ] as const
  )[choice % 5] as RatingValue;
}

const idOf = (at: number, { isUuid }: Raw): string =>
  isUuid ? `00000000-0000-4000-8000-${String(at).padStart(12, "0")}` : `e-${at}`;

/** A log of a framework without anything that xAPI cannot say at all: statuses, judgements, and corrections of corrections. */
const logs = fc
  .tuple(arbitraryFramework, fc.array(raw, { minLength: 1, maxLength: 8 }))
  .map(([framework, all]) => {
    const index = indexFramework(framework);
    const targets = framework.competencies.map(({ id }) => id);
    const entries: Entry[] = [];
    const shown: Demonstration[] = [];
    all.forEach((one, at) => {
      const {
        isDemonstration,
        learners,
        name,
        target,
        value,
        within,
        rater,
        comment,
        isUuid: _,
        isBack,
        ...rest
      } = one;
      const id = idOf(at, one);
      if (isDemonstration) {
        // fast-check says of no list that it is not empty.
        const made = {
          type: "demonstration",
          ...present({ ...rest, id, learners, name }),
        } as unknown as Demonstration;
        shown.push(made);
        entries.push(made);
      } else if (targets.length > 0) {
        const named = targets[target % targets.length] ?? "";
        const demonstration =
          within === undefined ? undefined : shown[within % Math.max(1, shown.length)];
        const levels = scaleOf(index, named)?.levels ?? [];
        if (levels.length === 0) return;
        const made = {
          type: "rating",
          ...present({
            ...rest,
            id,
            learner: learners[0],
            target: named,
            value: valueFrom(value, levels),
            rater,
            comment,
            demonstration: demonstration?.id,
          }),
        } as Rating;
        entries.push(made);
        if (isBack)
          entries.push({
            type: "retraction",
            id: `x-${at}`,
            of: id,
            happened: rest.happened,
            reason: "Miswritten",
          });
      }
    });
    return { framework, log: { format: "whole-learner/log@1", entries } as Log };
  });

const byId = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("a log written as statements and read again", () => {
  it("is the same log, in whatever order, and every statement is strict", () => {
    fc.assert(
      fc.property(logs, ({ framework, log }) => {
        const { value, issues } = toXapi({ framework, home, extension, by, log });
        expect(issues).toEqual([]);
        expect(xapiFault(value)).toBeUndefined();
        const again = fromXapi(JSON.stringify(value), { framework, home, extension }).value.log;
        expect(byId(again.entries)).toEqual(byId(log.entries));
      }),
      { numRuns: 150 },
    );
  });

  it("loses exactly what it says, where nothing may travel along", () => {
    fc.assert(
      fc.property(logs, ({ framework, log }) => {
        const { value, issues } = toXapi({ framework, home, by, log });
        expect(xapiFault(value)).toBeUndefined();
        const read = fromXapi(value, { framework, home }).value;
        const told = issues.map(({ path }) => path.slice(2).join("/"));
        const isUuid = (id: string) => id.startsWith("0000");
        for (const [at, entry] of log.entries.entries()) {
          // A retraction is told at the entry that it takes back; ids that are no UUIDs are told as well, and entries cannot be found by them.
          if (entry.type === "retraction" || !isUuid(entry.id)) continue;
          const found = read.log.entries.find(({ id }) => id === entry.id);
          if (found === undefined) {
            expect(told).toContain(`${at}/${entry.type}`);
            continue;
          }
          const keys = new Set([...Object.keys(entry), ...Object.keys(found)]);
          const lost = [...keys].filter(
            (key) =>
              JSON.stringify(Reflect.get(entry, key)) !== JSON.stringify(Reflect.get(found, key)),
          );
          const isBack = log.entries.some(
            (one) => one.type === "retraction" && one.of === entry.id,
          );
          const ofIt = told
            .filter((one) => one.startsWith(`${at}/`))
            .map((one) => one.slice(`${at}/`.length));
          // What the value of a level says in other words is not compared by its text here.
          expect(
            ofIt
              .filter((field) => !isBack || !["id", "of", "reason", "happened"].includes(field))
              .sort(),
          ).toEqual(lost.filter((field) => !isBack || field !== "happened").sort());
        }
      }),
      { numRuns: 150 },
    );
  });
});

const sample = fc.sample(logs, { numRuns: 20, seed: 11 });
const texts = sample.flatMap(({ framework, log }) => {
  const { value } = toXapi({ framework, home, extension, by, log });
  return value.length > 2 ? [{ framework, text: JSON.stringify(value) }] : [];
});
/** One as other systems send them, with everything that a statement can hold. */
const theirs = {
  statements: [
    {
      id: "00000000-0000-4000-8000-000000000001",
      actor: {
        objectType: "Group",
        member: [{ mbox: "mailto:a@b.example" }, { openid: "https://c.example" }],
      },
      verb: { id: "http://adlnet.gov/expapi/verbs/passed", display: { en: "passed" } },
      object: { objectType: "StatementRef", id: "00000000-0000-4000-8000-000000000002" },
      result: { score: { scaled: 0.5, raw: 5, min: 0, max: 10 }, success: true, response: "Good" },
      context: {
        instructor: { mbox: "mailto:d@b.example", name: "D" },
        contextActivities: {
          other: [
            {
              id: "https://o.example/1",
              definition: { type: "http://adlnet.gov/expapi/activities/objective" },
            },
          ],
        },
        language: "en",
      },
      timestamp: "2026-05-29T10:00:00Z",
      stored: "2026-05-29T10:00:01Z",
      attachments: [{ fileUrl: "https://f.example", display: { en: "F" }, contentType: "a/b" }],
    },
    {
      id: "00000000-0000-4000-8000-000000000002",
      actor: { account: { homePage: home, name: "ana" } },
      verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
      object: { id: "https://w.example/1", definition: { name: { en: "Work" } } },
      timestamp: "2026-05-28T10:00:00Z",
    },
    {
      id: "00000000-0000-4000-8000-000000000003",
      actor: { mbox: "mailto:d@b.example" },
      verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
      object: { objectType: "StatementRef", id: "00000000-0000-4000-8000-000000000001" },
      timestamp: "2026-05-30T10:00:00Z",
    },
  ],
  more: "",
};

describe("statements in which places are dropped, nulled, retyped or hostile", () => {
  it("are read without throwing, and what comes is a log that parses and is written strictly", () => {
    const options = { home, extension };
    fc.assert(
      fc.property(damagedJson(theirs), ({ file: input }) => {
        const { value, issues } = fromXapi(input, options);
        expect(issues.every(({ path }) => Array.isArray(path))).toBe(true);
        expect(
          safeParseLog(value.log).issues.filter(({ severity }) => severity === "error"),
        ).toEqual([]);
        expect(value.statements).toHaveLength(value.log.entries.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("are read where they are ours, and what comes is written strictly again", () => {
    expect(texts.length).toBeGreaterThan(3);
    const ours = fc
      .constantFrom(...texts)
      .chain(({ framework, text }) =>
        damagedJson(JSON.parse(text)).map((damaged) => ({ framework, damaged })),
      );
    fc.assert(
      fc.property(ours, ({ framework, damaged: { file: input } }) => {
        const { log } = fromXapi(input, { framework, home, extension }).value;
        const { value } = toXapi({ framework, home, extension, by, log });
        expect(xapiFault(value)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
