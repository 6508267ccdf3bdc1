import { type Issue, issue } from "../issue/issue.ts";
import { must, type Result } from "../issue/result.ts";
import { fromZod } from "./from-zod.ts";
import { inspect } from "./inspect.ts";
import type { Json } from "./json.ts";
import type { Kind, RawDocument } from "./kind.ts";
import type { Limits } from "./limits.ts";
import type { Parser } from "./parser.ts";
import type { Schema } from "./schema.ts";
import { upgrade } from "./upgrade.ts";
import { withoutEchoes } from "./without-echoes.ts";

/** The lists of a document whose records are read one by one, each with the schema of its records. */
export type RecordSchemas = { readonly [list: string]: Schema<unknown> };

const isObject = (input: unknown): input is RawDocument =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** The list and position of the record that an issue is in, if it is in one. */
const recordOf = ({ path }: Issue, lists: RecordSchemas): readonly [string, number] | undefined => {
  const [list, position] = path;
  return typeof list === "string" && Object.hasOwn(lists, list) && typeof position === "number"
    ? [list, position]
    : undefined;
};

/** The records that are good, and what is wrong with the others. Hostile ones are not looked at again. */
function goodRecords(
  list: string,
  records: readonly Json[],
  schema: Schema<unknown>,
  hostile: ReadonlySet<number>,
): { readonly good: readonly Json[]; readonly issues: readonly Issue[] } {
  const good: Json[] = [];
  const issues: Issue[] = [];
  records.forEach((record, position) => {
    if (hostile.has(position)) return;
    const parsed = schema.safeParse(record);
    if (parsed.success) good.push(record);
    else {
      const faults = parsed.error.issues.flatMap((found) => fromZod(found, record));
      for (const { path, ...found } of withoutEchoes(faults)) {
        issues.push({ ...found, path: [list, position, ...path] } as Issue);
      }
    }
  });
  return { good, issues };
}

/**
 * The parser of a document that is a batch of records: a bad record comes back as errors at its place and costs no other, so the value can
 * hold less than the input did. `parse` takes all or nothing; `safeParse` is for batches.
 */
export function batchParserOf<T>(kind: Kind<T>, lists: RecordSchemas): Parser<T> {
  const safeParse = (input: unknown, limits?: Limits): Result<T> => {
    try {
      const found = inspect(input, limits);
      const whole = found.filter((one) => recordOf(one, lists) === undefined);
      if (whole.length > 0) return { ok: false, issues: found };
      if (!isObject(input)) {
        const type = Array.isArray(input) ? "list" : input === null ? "null" : typeof input;
        return {
          ok: false,
          issues: [issue("wrong-type", [], { expected: "object", found: type })],
        };
      }
      const upgraded = upgrade(kind, input);
      if (!upgraded.ok) return upgraded;
      const issues: Issue[] = [...upgraded.issues, ...found];
      const kept: { [list: string]: Json } = {};
      for (const [list, schema] of Object.entries(lists)) {
        const records = Object.hasOwn(upgraded.document, list)
          ? upgraded.document[list]
          : undefined;
        if (!Array.isArray(records)) continue;
        const hostile = new Set(
          found.flatMap((one) => {
            const place = recordOf(one, lists);
            return place?.[0] === list ? [place[1]] : [];
          }),
        );
        const read = goodRecords(list, records, schema, hostile);
        kept[list] = read.good;
        issues.push(...read.issues);
      }
      const document = { ...upgraded.document, ...kept };
      const parsed = kind.schema.safeParse(document);
      if (parsed.success) return { ok: true, value: parsed.data, issues };
      const faults = parsed.error.issues.flatMap((one) => fromZod(one, document));
      return { ok: false, issues: [...issues, ...withoutEchoes(faults)] };
    } catch {
      // A getter or a proxy.
      return { ok: false, issues: [issue("not-json", [], { found: "unreadable" })] };
    }
  };
  return { safeParse, parse: (input, limits) => must(safeParse(input, limits)) };
}
