import fc from "fast-check";
import type { Circumstances, Voice } from "../../src/evidence/circumstances.ts";
import type { Consent } from "../../src/evidence/consent.ts";
import type { Erasure, Replacement, Retraction } from "../../src/evidence/correction.ts";
import type { Demonstration } from "../../src/evidence/demonstration.ts";
import type { EntryBase } from "../../src/evidence/entry.ts";
import type { Judgement } from "../../src/evidence/judgement.ts";
import type { Entry, Log } from "../../src/evidence/log.ts";
import type { Rating, RatingStatus, RatingValue } from "../../src/evidence/rating.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { competencyOf } from "../../src/framework/lookup/competency-of.ts";
import type { FrameworkIndex } from "../../src/framework/lookup/framework-index.ts";
import { indexFramework } from "../../src/framework/lookup/index-framework.ts";
import { scaleOf } from "../../src/framework/lookup/scale-of.ts";
import type { LearnerId } from "../../src/identity/ids.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { arbitraryExtensions } from "@whole-learner/testkit/arbitraries";
import { hostile } from "@whole-learner/testkit/arbitraries";
import { present } from "@whole-learner/testkit/arbitraries";

/** The learners that logs speak of, one with an id that a careless lookup would trip over. */
export const logLearners: readonly LearnerId[] = ["ana", "ben", "__proto__"];

/** Few, so that times tie; a day and instants in it, so that they nearly do. */
export const logMoments: readonly string[] = [
  "2025-09-01",
  "2025-09-01T00:00:00.000Z",
  "2025-09-01T10:30:00.000Z",
  "2025-10-15",
  "2026-01-31",
  "2026-01-31T23:59:59.999Z",
  "2026-02-01",
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const rawVoice = fc.record({
  role: fc.constantFrom("educator", "self", "fellow-learner", "family", "acme/elder"),
  who: maybe(fc.constantFrom("p-1", "p-2", "ben")),
  name: maybe(fc.constantFrom("Ms Ode", "Ben")),
});

const rawCircumstances = fc.record({
  kind: maybe(fc.constantFrom("performance-task", "defence", "observation")),
  setting: maybe(fc.constantFrom("class", "home", "community", "acme/garden")),
  task: maybe(fc.constantFrom("t-1", "t-2")),
  attempt: maybe(fc.integer({ min: 1, max: 2 })),
  band: maybe(fc.nat()),
  supports: maybe(fc.constant(["a reader"])),
  independence: maybe(fc.constantFrom("independent", "prompted")),
  nominatedBy: maybe(rawVoice),
  verified: maybe(rawVoice),
});

const raw = fc.record({
  type: fc.constantFrom<Entry["type"][]>(
    ...(["rating", "rating", "rating", "rating", "demonstration", "demonstration"] as const),
    ...(["retraction", "retraction", "replacement", "judgement", "consent", "erasure"] as const),
  ),
  happened: fc.constantFrom(...logMoments),
  recorded: maybe(fc.constantFrom(...logMoments)),
  sequence: maybe(fc.integer({ min: 0, max: 2 })),
  learner: fc.nat({ max: 2 }),
  more: fc.subarray([...logLearners]),
  target: fc.nat(),
  value: fc.nat({ max: 59 }),
  /** Which other entry it is about. */
  other: fc.nat(),
  named: fc.boolean(),
  voice: maybe(rawVoice),
  circumstances: rawCircumstances,
  erasure: fc.constantFrom("entry", "entry", "entries", "learner"),
  extensions: fc.option(arbitraryExtensions, { nil: undefined, freq: 5 }),
  /** What may be wrong with it. */
  stray: fc.constantFrom(
    ...(["none", "none", "none", "same-id", "hostile-id", "nowhere", "nobody"] as const),
  ),
});

type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], choice: number): T => list[choice % list.length] as T;

const voiceFrom = ({ role, who, name }: Raw["circumstances"]["verified"] & object): Voice =>
  present({ role, id: who, name });

const circumstancesFrom = (
  { band, nominatedBy, verified, ...plain }: Raw["circumstances"],
  { framework }: FrameworkIndex,
): Circumstances =>
  present({
    ...plain,
    band: band === undefined ? undefined : pick(framework.gradeBands, band)?.id,
    nominatedBy: nominatedBy && voiceFrom(nominatedBy),
    verification: verified && { by: voiceFrom(verified), status: "verified" as const },
  });

const statuses: readonly RatingStatus[] = [
  "missing",
  "excused",
  "not-taught-yet",
  "exempt",
  "pending",
];

/** A value that fits the target's scale. */
function valueFrom(choice: number, target: string, index: FrameworkIndex): RatingValue {
  const competency = competencyOf(index, target);
  const scale = competency && scaleOf(index, competency.id);
  const at = Math.floor(choice / 10);
  if (scale !== undefined && choice % 10 < 4) {
    return { kind: "level", level: pick(scale.levels, at).id };
  }
  if (scale !== undefined && choice % 10 < 7) {
    return { kind: "number", number: pick(scale.levels, at).value };
  }
  if (choice % 10 === 7) return { kind: "points", points: at, of: 4 };
  return choice % 10 === 8
    ? { kind: "met", met: at % 2 === 0 }
    : { kind: "status", status: pick(statuses, at) };
}

/** Entries in the making: what has been made so far, for later ones to be about. */
interface Made {
  readonly index: FrameworkIndex;
  readonly targets: readonly string[];
  readonly strays: boolean;
  readonly ids: readonly string[];
  readonly demonstrations: readonly string[];
}

const baseFrom = (from: Raw, id: string): Omit<EntryBase, "id"> & { readonly id: string } =>
  present({
    id,
    happened: from.happened,
    recorded: from.recorded,
    sequence: from.sequence,
    extensions: from.extensions,
  });

const learnerFrom = (from: Raw, { strays }: Made): LearnerId =>
  strays && from.stray === "nobody" ? "nobody" : pick(logLearners, from.learner);

function demonstrationFrom(from: Raw, id: string, made: Made): Demonstration {
  const learner = learnerFrom(from, made);
  return {
    type: "demonstration",
    ...baseFrom(from, id),
    learners: [learner, ...from.more.filter((one) => one !== learner)],
    ...circumstancesFrom(from.circumstances, made.index),
    ...(from.named ? { name: "A bridge of paper", feedback: { en: "It held." } } : {}),
  };
}

function recordFrom(from: Raw, id: string, made: Made): Rating | Judgement | Demonstration {
  if (from.type === "demonstration" || made.targets.length === 0) {
    return demonstrationFrom(from, id, made);
  }
  const lost = made.strays && from.stray === "nowhere";
  if (from.type === "judgement") {
    const { competencies, outcomes } = made.index.framework;
    return {
      type: "judgement",
      ...baseFrom(from, id),
      learner: learnerFrom(from, made),
      target: lost ? "nowhere" : pick([...competencies, ...outcomes], from.target).id,
      value: from.named ? { kind: "exempt" } : { kind: "no-level" },
      by: voiceFrom(from.voice ?? { role: "educator", who: undefined, name: undefined }),
      reason: "Seen at the fair.",
    };
  }
  const target = pick(made.targets, from.target);
  return {
    type: "rating",
    ...baseFrom(from, id),
    learner: learnerFrom(from, made),
    target: lost ? "nowhere" : target,
    value: valueFrom(from.value, target, made.index),
    ...present({
      demonstration:
        from.named && made.demonstrations.length > 0
          ? pick(made.demonstrations, from.other)
          : undefined,
      rater: from.voice && voiceFrom(from.voice),
    }),
    ...circumstancesFrom(from.circumstances, made.index),
  };
}

function correctionFrom(from: Raw, id: string, made: Made): Retraction | Replacement | Erasure {
  const about = made.ids.length > 0 && !(made.strays && from.stray === "nowhere");
  const of = about ? pick(made.ids, from.other) : "gone";
  if (from.type === "erasure") {
    return {
      type: "erasure",
      ...baseFrom(from, id),
      ...(from.erasure === "learner"
        ? { learner: learnerFrom(from, made) }
        : { entries: from.erasure === "entry" ? [of] : [of, pick([...made.ids, of], from.value)] }),
    };
  }
  if (from.type === "retraction") return { type: "retraction", ...baseFrom(from, id), of };
  const kind = pick(["rating", "rating", "demonstration", "judgement"] as const, from.value);
  const brought = recordFrom(
    { ...from, type: kind },
    pick([of, `${id}-new`, id], from.value),
    made,
  );
  return { type: "replacement", ...baseFrom(from, id), of, with: brought, reason: "Mistyped." };
}

function consentFrom(from: Raw, id: string, made: Made): Consent {
  const { setting, kind } = from.circumstances;
  return {
    type: "consent",
    ...baseFrom(from, id),
    learner: learnerFrom(from, made),
    given: from.named,
    ...(setting === undefined ? {} : { settings: [setting] }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
  };
}

function entriesFrom(all: readonly Raw[], framework: Framework, strays: boolean): readonly Entry[] {
  const index = indexFramework(framework);
  const targets = [...framework.competencies, ...framework.indicators].map(({ id }) => id);
  const ids: string[] = [];
  const demonstrations: string[] = [];
  const made: Made = { index, targets, strays, ids, demonstrations };
  return all.map((from, position) => {
    const own =
      strays && from.stray === "same-id" && ids.length > 0
        ? pick(ids, from.other)
        : strays && from.stray === "hostile-id"
          ? pick(hostile, from.value)
          : `e-${position}`;
    let entry: Entry;
    switch (from.type) {
      case "rating":
      case "demonstration":
      case "judgement":
        entry = recordFrom(from, own, made);
        break;
      case "retraction":
      case "replacement":
      case "erasure":
        entry = correctionFrom(from, own, made);
        break;
      case "consent":
        entry = consentFrom(from, own, made);
        break;
    }
    ids.push(entry.id);
    if (entry.type === "demonstration") demonstrations.push(entry.id);
    return entry;
  });
}

/**
 * Logs about a framework, deeply frozen: entries of every type, few times so that many tie, records without a recorded time, corrections
 * of anything that came before (of corrections too), consents, erasures. With `strays` also what a good log has not: ids used twice or
 * that a careless lookup would trip over, unknown learners and competencies, corrections of entries that are not there and, since ids repeat,
 * circles of corrections.
 */
export const arbitraryLog = (
  framework: Framework,
  { strays = false, most = 24 }: { readonly strays?: boolean; readonly most?: number } = {},
): fc.Arbitrary<Log> =>
  fc.array(raw, { maxLength: most }).map((all) =>
    // By way of JSON, as every document comes: fast-check's objects have no prototype.
    deepFreeze(
      JSON.parse(
        JSON.stringify({
          format: "whole-learner/log@1",
          entries: entriesFrom(all, framework, strays),
        }),
      ) as Log,
    ),
  );
