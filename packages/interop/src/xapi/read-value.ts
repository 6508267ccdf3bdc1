import type { RatingValue } from "@whole-learner/core/evidence";
import type { Path } from "@whole-learner/core/issue";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type JsonRecord, own, recordIn } from "../json/json-record.ts";
import type { XapiMeasure } from "./reading.ts";
import type { XapiMeaning } from "./vocabulary.ts";

/** The score of a result, as far as it holds together. */
interface ReadScore {
  readonly scaled?: number;
  readonly raw?: number;
  /** The range that the raw score stands in. */
  readonly min: number;
  readonly max?: number;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number, also one that was written as a text. */
function numberIn(
  score: JsonRecord,
  field: string,
  path: Path,
  issues: InteropIssue[],
): number | undefined {
  const found = own(score, field);
  if (found === undefined || found === null) return undefined;
  if (typeof found === "number") return found;
  const read = typeof found === "string" && decimal.test(found.trim()) ? Number(found) : Number.NaN;
  const isRead = Number.isFinite(read);
  const data = { field, expected: "a number" };
  const place = { path: [...path, field] };
  issues.push(
    isRead
      ? interopIssue("value-converted", place, data, "note", "converted")
      : interopIssue("value-unusable", place, data, "warning", "left-out"),
  );
  return isRead ? read : undefined;
}

/** Reads a score; what contradicts itself is told and not used. */
function readScore(result: JsonRecord, path: Path, issues: InteropIssue[]): ReadScore {
  const score = recordIn(result, "score");
  const at = [...path, "score"];
  const read = (field: string) => numberIn(score, field, at, issues);
  const [scaled, raw, min, max] = [read("scaled"), read("raw"), read("min"), read("max")];
  const outside = (field: string, found: number, least: number, most: number): void => {
    const isBelow = found < least || field === "scaled";
    const data = { score: found, least, most };
    issues.push(
      interopIssue(
        "xapi-score-out-of-bounds",
        { path: [...at, field] },
        data,
        isBelow ? "error" : "warning",
        isBelow ? "left-out" : "none",
      ),
    );
  };
  const isScaled = scaled !== undefined && scaled >= -1 && scaled <= 1;
  if (scaled !== undefined && !isScaled) outside("scaled", scaled, -1, 1);
  const kept = isScaled ? { scaled } : {};
  if (min !== undefined && max !== undefined && min >= max) {
    issues.push(
      interopIssue("xapi-score-without-range", { path: at }, { min, max }, "error", "left-out"),
    );
    return { ...kept, min: 0 };
  }
  const least = min ?? 0;
  const most = max ?? Number.POSITIVE_INFINITY;
  if (raw !== undefined && min !== undefined && raw < min) {
    outside("raw", raw, min, max ?? raw);
    return { ...kept, min: least };
  }
  if (raw !== undefined && raw > most) outside("raw", raw, least, most);
  return {
    ...kept,
    min: least,
    ...(raw === undefined ? {} : { raw }),
    ...(max === undefined ? {} : { max }),
  };
}

/** Each measure, with what it makes of a result. */
const byMeasure: Readonly<
  Record<XapiMeasure, (score: ReadScore, result: JsonRecord) => RatingValue | undefined>
> = {
  // A range that does not begin at zero is moved there: 3 of 1 to 4 is two of the three steps.
  points: ({ raw, min, max }) =>
    raw === undefined || max === undefined || max < min
      ? undefined
      : { kind: "points", points: raw - min, of: max - min },
  scaled: ({ scaled }) =>
    scaled === undefined ? undefined : { kind: "points", points: scaled, of: 1 },
  number: ({ raw }) => (raw === undefined ? undefined : { kind: "number", number: raw }),
  success: (_, result) => metIn(result, "success"),
  completion: (_, result) => metIn(result, "completion"),
};

function metIn(result: JsonRecord, field: string): RatingValue | undefined {
  const found = own(result, field);
  return typeof found === "boolean" ? { kind: "met", met: found } : undefined;
}

/** What a statement found: by its result, by the first measure that it has, else by its verb; undefined where it found nothing. */
export function readValue(
  result: JsonRecord,
  path: Path,
  how: {
    readonly verb: string;
    readonly meaning: XapiMeaning;
    readonly measures: readonly XapiMeasure[];
  },
  issues: InteropIssue[],
): RatingValue | undefined {
  const { verb, meaning, measures } = how;
  if (meaning !== "rates" && meaning !== "assesses" && meaning !== "met" && meaning !== "not-met")
    return meaning === "nothing" ? undefined : { kind: "status", status: meaning };
  const score = readScore(result, path, issues);
  const success = own(result, "success");
  if (typeof success === "boolean" && meaning === (success ? "not-met" : "met")) {
    const place = { path: [...path, "success"] };
    issues.push(
      interopIssue("xapi-verb-against-result", place, { verb, success }, "warning", "none"),
    );
  }
  for (const measure of measures) {
    const value = byMeasure[measure](score, result);
    if (value !== undefined) return value;
  }
  if (score.raw !== undefined && measures.includes("points")) {
    const place = { path: [...path, "score", "raw"] };
    const data = { raw: score.raw };
    issues.push(interopIssue("xapi-score-without-maximum", place, data, "error", "left-out"));
  }
  return meaning === "met" || meaning === "not-met"
    ? { kind: "met", met: meaning === "met" }
    : undefined;
}
