import { type Issue, issue, type Path } from "../issue/issue.ts";
import { defaultLimits, type Limits } from "./limits.ts";

/** More faults of this kind would only say the same again. */
const mostIssues = 100;

/** A place in the walk, as a chain: a path is only built when something is wrong there. */
interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
  readonly depth: number;
}

const pathOf = (place: Place | undefined): Path => {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** What a value that is no JSON is, in a word. */
const kindOf = (value: unknown): string => {
  if (typeof value === "number") return "a number that is not finite";
  if (typeof value === "object") return "an object that is not plain";
  return typeof value;
};

/** As deep as the quick look recurses: few documents nest deeper, and no stack is as short. */
const shallow = 100;

/**
 * The values in something, itself included; endless where anything is wrong or too deep. A quick look that allocates nothing: nearly every document is clean, and then
 * nothing has to be found in it.
 */
function cleanValues(value: unknown, most: number, deepest: number): number {
  if (value === null || typeof value === "string" || typeof value === "boolean") return 1;
  if (typeof value === "number" && Number.isFinite(value)) return 1;
  if (typeof value !== "object" || deepest <= 0) return Number.POSITIVE_INFINITY;
  let count = 1;
  if (Array.isArray(value)) {
    // A list claims its length before it has the values.
    if (value.length >= most) return Number.POSITIVE_INFINITY;
    for (let i = 0; i < value.length && count <= most; i += 1)
      count += cleanValues(value[i], most - count, deepest - 1);
    return count;
  }
  if (!isPlain(value)) return Number.POSITIVE_INFINITY;
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    if (key === "__proto__" || count > most) return Number.POSITIVE_INFINITY;
    const inner = record[key];
    count += typeof inner === "string" ? 1 : cleanValues(inner, most - count, deepest - 1);
  }
  return count;
}

/**
 * Everything that keeps a value from being plain JSON of sensible size, found with a stack of its own rather than by
 * recursion: a hostile document must cost issues, never the program. Runs before zod, whose records drop an own
 * `__proto__` key without a word.
 */
export function inspect(input: unknown, limits: Limits = {}): readonly Issue[] {
  const { values: mostValues, depth: mostDepth } = { ...defaultLimits, ...limits };
  if (cleanValues(input, mostValues, Math.min(mostDepth, shallow)) <= mostValues) return [];
  const issues: Issue[] = [];
  const waiting: unknown[] = [input];
  const places: (Place | undefined)[] = [undefined];
  let seen = 0;
  while (waiting.length > 0 && issues.length < mostIssues) {
    const value = waiting.pop();
    const place = places.pop();
    seen += 1;
    if (seen > mostValues) return [...issues, issue("too-large", [], { most: mostValues })];
    if (value === null || typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value !== "object") {
      issues.push(issue("not-json", pathOf(place), { found: kindOf(value) }));
      continue;
    }
    const depth = (place?.depth ?? 0) + 1;
    if (depth > mostDepth) {
      issues.push(issue("too-deep", pathOf(place), { most: mostDepth }));
      continue;
    }
    const add = (child: unknown, key: string | number): void => {
      waiting.push(child);
      places.push({ above: place, key, depth });
    };
    if (Array.isArray(value)) {
      // A list claims its length before it has the values, so the length is checked first.
      if (seen + waiting.length + value.length > mostValues) {
        return [...issues, issue("too-large", pathOf(place), { most: mostValues })];
      }
      for (let i = value.length - 1; i >= 0; i -= 1) add(value[i], i);
    } else if (!isPlain(value)) {
      issues.push(issue("not-json", pathOf(place), { found: kindOf(value) }));
    } else {
      const keys = Object.keys(value);
      if (seen + waiting.length + keys.length > mostValues) {
        return [...issues, issue("too-large", pathOf(place), { most: mostValues })];
      }
      for (let i = keys.length - 1; i >= 0; i -= 1) {
        const key = keys[i] as string;
        if (key === "__proto__") issues.push(issue("forbidden-key", pathOf(place), { key }));
        else add((value as Record<string, unknown>)[key], key);
      }
    }
  }
  return issues;
}
