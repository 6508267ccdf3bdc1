// Every sentence that a catalogue of messages can say, found by calling all its functions with samples of what they take.

/** A value for each field of a message's data, by the field's name; what is not listed is a name. */
const fields = (nth: number): Readonly<Record<string, unknown>> => ({
  have: nth,
  need: nth + 1,
  works: nth,
  missing: nth,
  levels: nth + 3,
  atGoal: nth,
  of: 3,
  demonstrations: nth,
  number: 7,
  least: 1,
  most: nth,
  best: nth,
  recent: nth,
  newest: "2026-05-13",
  from: "2026-05-14",
  until: "2026-05-15",
  upTo: "4.5",
  since: "2026-05-16",
  due: "2026-05-17",
  on: "2026-05-18",
  issued: "2026-05-19",
  recorded: "2026-05-20",
  happened: "2026-05-21",
  verified: "2026-05-22",
  hours: nth,
  dots: [{ level: "Applying", count: nth }],
  scales: ["harbour", "continuum"],
  reached: ["one thing"],
  onTheWay: ["another"],
  gaps: ["one thing", "another"],
  rings: ["Exploring", "Adapting"],
  counts: [{ setting: "one thing", works: nth }],
});

const audiences = ["learner", "family", "educator"] as const;

/** An object that has every field. */
const data = (nth: number, audience: string): unknown =>
  new Proxy(
    {},
    {
      get: (_, field) => {
        if (field === Symbol.toPrimitive) return () => "a name";
        if (field === "audience") return audience;
        const known = fields(nth);
        return typeof field === "string" && Object.hasOwn(known, field) ? known[field] : "a name";
      },
    },
  );

/** What issues say of what is wrong, where it is no name and no count. */
const faults: readonly Readonly<Record<string, unknown>>[] = [
  {
    known: ["mean", "median"],
    allowed: ["mean"],
    ids: ["a", "b"],
    categories: ["quiz", "project"],
    found: ["level", "number"],
    forms: [{ values: ["goal"] }, { type: "number" }, { type: "object", fields: ["months"] }],
    what: "characters",
    form: "date",
    kind: "outcome",
    above: "competency",
    relation: "precedes",
    point: "end",
    why: "overlap",
    count: 2,
    expected: "text",
    carried: true,
    to: ["one", "another"],
    reporting: "narrative",
    changed: 2,
    learners: 2,
    ratings: 2,
    levels: 4,
    band: "6 to 8",
    first: 3,
    position: 0,
    by: 1,
  },
  {
    known: [],
    allowed: [],
    ids: Array.from({ length: 12 }, (_, at) => `a${at}`),
    found: [],
    forms: [],
    what: "number",
    form: "moonbeam",
    kind: "indicator",
    above: "domain",
    relation: "isPartOf",
    point: "entering",
    why: "method",
    count: 1,
    expected: "list",
    carried: false,
    to: ["one"],
    reporting: "none",
    changed: 1,
    learners: 1,
    ratings: 1,
    near: undefined,
    grain: undefined,
    band: undefined,
    demonstration: undefined,
    least: undefined,
    below: undefined,
    id: "",
  },
  // What stands behind reasons and statements of a policy.
  ...[1, 2].map((nth) => ({
    entries: Array.from({ length: nth }, (_, at) => `e${at}`),
    works: Array.from({ length: nth }, (_, at) => `w${at}`),
    learners: Array.from({ length: nth }, (_, at) => `l${at}`),
    from: { id: "p", version: "1" },
    to: { id: "p", version: "2" },
    status: nth === 1 ? "insufficient" : "no-evidence",
    state: nth === 1 ? "missing" : "pending",
    more: nth,
    missing: nth,
    need: nth,
    most: nth,
    category: nth === 1 ? undefined : "quiz",
    happened: "2026-05-13",
    recorded: nth === 1 ? undefined : "2026-05-14",
    newest: "2026-05-15",
    by: ["happened", "recorded"],
    rule: nth === 1 ? "mean" : "median",
    roles: ["educator"],
    kinds: ["test"],
    ids: ["class"],
    what: "settings",
    factors: [{ id: "test", factor: 0.5 }],
    parameters: nth === 1 ? [] : [{ name: "newest", value: 0.65 }],
    cuts: nth === 1 ? "midpoints" : [1.5, { numerator: 8, denominator: 3 }],
    bound: "above",
    count: nth,
    places: nth,
    months: nth === 1 ? undefined : 12,
    days: nth,
    as: nth === 1 ? "skip" : "value",
    graceDays: nth === 1 ? undefined : 2,
    value: 1,
    target: nth === 1 ? "goal" : 3,
    perDay: undefined,
    once: 1,
    cap: "goal",
    halfLifeDays: nth,
    carry: nth === 1 ? "reach-back" : "cumulative",
    least: nth,
    onNewEvidence: "drop",
    section: "course",
  })),
  ...(["what", "count", "rule", "by"] as const).map((field) => ({
    what: "pieces",
    need: 1,
    count: field === "count" ? "best" : 1,
    rule: field === "rule" ? "adjudicated" : "profile",
    by: field === "by" ? "goal" : "maximum",
    within: 1,
    parameters: [],
    scale: "harbour",
    goal: 0.8,
  })),
];

/** A fault with every field. */
const faulty = (fault: Readonly<Record<string, unknown>>): unknown =>
  new Proxy(fault, {
    get: (own, field) =>
      typeof field === "string" && Object.hasOwn(own, field) ? own[field] : "a name",
  });

/** All that a message takes, tried one after the other: counts, days, names, lists, data, nothing. */
const anyData: readonly unknown[] = [
  0,
  1,
  2,
  12,
  "2026-05-29",
  "a name",
  ["one thing", "another"],
  undefined,
  {},
  { level: "Applying" },
  { band: "6 to 8" },
  { newest: 0.3, recent: 3 },
  { newest: 0.65, recent: 1 },
  { tie: "highest", recent: 3, times: 5, of: 6, target: "goal", result: "mean" },
  { tie: "lowest", recent: 3, times: 1, of: 3, target: 3, result: "target" },
  { tie: "most-recent", recent: 4, times: 1, of: 1, target: "goal", result: "target" },
  { tie: "mean", recent: 5, times: 2, of: 2, target: 2, result: "mean" },
  { tie: "none", recent: 1, times: 1, of: 2, target: "goal", result: "mean" },
  { at: "last", candidates: ["mean", "power"], halfLifeDays: 30, best: 1, credit: 0 },
  { at: "next", candidates: ["linear"], halfLifeDays: 1, best: 2, credit: 0.2 },
  { from: "1.5", score: "2.00", level: "Applying" },
  { upTo: "1.5", score: "1.00", level: "Exploring" },
  { lower: "2.50", upper: "3.84", mass: "0.9" },
  { learners: 1, population: "harbour", date: "2026-05-01" },
  { learners: 240, population: "harbour", date: "2026-05-01" },
  { children: 1, floor: 2 },
  { children: 3, floor: 2.5 },
  { on: "2026-05-29", level: "Applying", missing: false, most: false },
  { dots: [], lowest: "Exploring", highest: "Adapting" },
  ...audiences.flatMap((audience) => [0, 1, 2].map((nth) => data(nth, audience))),
];

/** A sentence without what it was given: the words that are the message's own. */
export const ownWords = (text: string): string =>
  text.replace(
    /one thing,another|a name|one thing|another|goal|Applying|Exploring|Adapting|6 to 8|harbour|continuum/g,
    "",
  );

/** One sentence, with the path of the message that said it. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

const mark = /undefined|null|NaN|true|false|\[object/;
/** What JSON holds, said in a hint. */
const ofJson = /true, false, null/;

/** What a message gave: a sentence, or what is wrong and how to mend it. */
const sentencesOf = (given: unknown, path: string): readonly Said[] => {
  if (typeof given === "string") return [{ path, text: given }];
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
};

function said(
  message: (sample: unknown) => unknown,
  path: string,
  samples: readonly unknown[],
): readonly Said[] {
  const found: Said[] = [];
  for (const sample of samples) {
    try {
      const sentences = sentencesOf(message(sample), path);
      // A sample of another kind than the message takes leaves its mark; one of them fits.
      if (!sentences.some(({ text }) => mark.test(text.replace(ofJson, "")))) {
        found.push(...sentences);
      }
    } catch {
      // This sample was none that the message takes: another is.
    }
  }
  if (found.length === 0) throw new Error(`no sample fits the message ${path}`);
  return found;
}

/** Every sentence of a catalogue. */
export function everyMessage(
  messages: unknown,
  path = "",
  samples: readonly unknown[] = anyData,
): readonly Said[] {
  if (typeof messages === "string") return [{ path, text: messages }];
  if (typeof messages === "function") {
    return said(messages as (sample: unknown) => unknown, path, samples);
  }
  return Object.entries(messages as object).flatMap(([key, value]) =>
    everyMessage(value, path === "" ? key : `${path}.${key}`, samples),
  );
}

/** Every sentence of issues and reasons: what is wrong, and how to mend it. */
export const everyIssue = (issues: unknown): readonly Said[] =>
  everyMessage(issues, "", faults.map(faulty));
