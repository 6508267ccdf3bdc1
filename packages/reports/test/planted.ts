import type { Field } from "../src/privacy/index.ts";
import type { Change } from "./all-reports.ts";

// Words by which each field of a report is known on an English page. Some are planted in every input; others stand in the fixtures and nowhere else.

const words = {
  legalName: "Legalia Plantname",
  address: "9 Planted Lane",
  supports: "a planted support",
  reason: "A planted reason.",
} as const;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** What else becomes of a thing, by what it is. */
function plantedIn(thing: Plain): Plain {
  const address = { extensions: { address: words.address } };
  if ("households" in thing && "enrolments" in thing) {
    return { ...thing, ...address, legalName: words.legalName };
  }
  if ("languages" in thing && "id" in thing && !("format" in thing)) {
    return { ...thing, ...address };
  }
  if (thing["type"] === "judgement") return { ...thing, reason: words.reason };
  return "supports" in thing ? { ...thing, supports: [words.supports] } : thing;
}

function changed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(changed);
  if (!isPlain(value)) return value;
  return plantedIn(
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one)] as const)),
  );
}

/** An input with words planted in all that nobody or few may see: legal names, addresses, supports and reasons of judgements. */
export const planted: Change = <T>(input: T): T => changed(input) as T;

/** How each field is known on a page. */
export const marks: Readonly<Record<Field, RegExp>> = {
  score: /\d\.\d\d/,
  "level-number": /\b[1-4] (?:Exploring|Practicing|Applying|Adapting)\b/,
  weight: / Weight /,
  stage: /Stage by stage/,
  record: /Competency +Seen by/,
  "judgement-reason": /A planted reason\./,
  "dissenting-rating": /No trial yet with bus drivers\./,
  "self-rating": /A self-rating stands beside|As (?:you see|Mina Calder sees) it/,
  "failed-attempt": /Try the layout with two bus drivers|A first try/,
  "personal-expectation": /Agreed for Share the work/,
  supports: /a planted support|a reader/,
  "legal-name": /Legalia|Wilhelmina|Quist-Secret/,
  "contact-address": /Planted Lane/,
  "withheld-work": /The family album/,
  "other-learner": /Noah|Zora|Ábel|Ñuria|Elsewhere/,
  habits: /consistently/,
  "educator-note": /planned with the boat shed/,
  response: /I would like another opportunity/,
  "home-question": /What did you change in the plan\?/,
};
