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

/** All that a message takes, tried one after the other: counts, days, names, lists, data, nothing. */
const samples: readonly unknown[] = [
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

function said(message: (sample: unknown) => unknown, path: string): readonly Said[] {
  const found: Said[] = [];
  for (const sample of samples) {
    try {
      const text = message(sample);
      // A sample of another kind than the message takes leaves its mark; one of them fits.
      if (typeof text === "string" && !/undefined|null|NaN|true|false|\[object/.test(text)) {
        found.push({ path, text });
      }
    } catch {
      // This sample was none that the message takes: another is.
    }
  }
  if (found.length === 0) throw new Error(`no sample fits the message ${path}`);
  return found;
}

/** Every sentence of a catalogue. */
export function everyMessage(messages: unknown, path = ""): readonly Said[] {
  if (typeof messages === "string") return [{ path, text: messages }];
  if (typeof messages === "function") {
    return said(messages as (sample: unknown) => unknown, path);
  }
  return Object.entries(messages as object).flatMap(([key, value]) =>
    everyMessage(value, path === "" ? key : `${path}.${key}`),
  );
}
