import { type Issue, issue } from "../issue/issue.ts";
import { must, type Result } from "../issue/result.ts";
import { fromZod } from "./from-zod.ts";
import { inspect } from "./inspect.ts";
import type { Kind, RawDocument } from "./kind.ts";
import type { Limits } from "./limits.ts";
import { upgrade } from "./upgrade.ts";
import { withoutEchoes } from "./without-echoes.ts";

/** The two ways to read a document: as a value or an error, or as a {@link Result}. */
export interface Parser<T> {
  /** The document, or `InvalidInputError` with every issue. */
  parse(input: unknown, limits?: Limits): T;
  /** The document with what was noticed, or every issue that kept it from being one. Never throws. */
  safeParse(input: unknown, limits?: Limits): Result<T>;
}

/** What a parser does between reading a document's format and its schema, such as giving ids. */
export type Prepare = (document: RawDocument) => {
  readonly document: RawDocument;
  readonly issues: readonly Issue[];
};

const isObject = (input: unknown): input is RawDocument =>
  typeof input === "object" && input !== null && !Array.isArray(input);

const unprepared: Prepare = (document) => ({ document, issues: [] });

/**
 * The parser of a kind of document: walk, upgrade, prepare, then the schema. Every issue comes at once; nothing in the input can make
 * it throw.
 */
export function parserOf<T>(kind: Kind<T>, prepare: Prepare = unprepared): Parser<T> {
  const safeParse = (input: unknown, limits?: Limits): Result<T> => {
    try {
      const hostile = inspect(input, limits);
      if (hostile.length > 0) return { ok: false, issues: hostile };
      if (!isObject(input)) {
        const found = Array.isArray(input) ? "list" : input === null ? "null" : typeof input;
        return { ok: false, issues: [issue("wrong-type", [], { expected: "object", found })] };
      }
      const upgraded = upgrade(kind, input);
      if (!upgraded.ok) return upgraded;
      const prepared = prepare(upgraded.document);
      const notes = [...upgraded.issues, ...prepared.issues];
      const parsed = kind.schema.safeParse(prepared.document);
      if (parsed.success) return { ok: true, value: parsed.data, issues: notes };
      const faults = parsed.error.issues.flatMap((found) => fromZod(found, prepared.document));
      return { ok: false, issues: [...notes, ...withoutEchoes(faults)] };
    } catch {
      // A getter, a proxy or an upgrade of a document that lied about its version.
      return { ok: false, issues: [issue("not-json", [], { found: "unreadable" })] };
    }
  };
  return { safeParse, parse: (input, limits) => must(safeParse(input, limits)) };
}
