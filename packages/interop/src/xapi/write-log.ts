import {
  type Demonstration,
  type Entry,
  gather,
  type Log,
  type Rating,
  type SetAside,
} from "@whole-learner/core/evidence";
import { interopIssue } from "../issue/issue.ts";
import type { XapiAgent, XapiStatement } from "./statement.ts";
import { voided } from "./vocabulary.ts";
import { contentIdOf, instantFor, writeDemonstration, writeRating } from "./write-entry.ts";
import { statementIdOf, type WritingState } from "./writing.ts";

/** A statement with the entry that it is of, as far as a reader should get it back. */
export interface WrittenStatement {
  readonly statement: XapiStatement;
  readonly entry?: Entry;
  /** Where the entry stands in the log. */
  readonly position: number;
}

/** An entry that has content of its own: a rating, a demonstration, or one that a replacement brings. */
interface Content {
  readonly position: number;
  readonly content: Demonstration | Rating;
  readonly id: string;
  readonly reason: SetAside["reason"] | undefined;
  readonly replacement: Extract<Entry, { readonly type: "replacement" }> | undefined;
}

/** Everything that is ever to be known counts: corrections act whenever they were made. */
const always = "9999-12-31";

function contentsOf(log: Log, { index, options }: WritingState): readonly Content[] {
  const reasons = new Map(
    gather({ framework: index, log, asOf: always }).setAside.map(
      ({ position, reason }) => [position, reason] as const,
    ),
  );
  return log.entries.flatMap((entry, position): readonly Content[] => {
    const replacement = entry.type === "replacement" ? entry : undefined;
    const content = replacement?.with ?? entry;
    if (content.type !== "rating" && content.type !== "demonstration") return [];
    const id = contentIdOf(content, replacement, options.home);
    return [{ position, content, id, reason: reasons.get(position), replacement }];
  });
}

/** The statement that takes another one back. */
function voiding(
  { content, id }: Content,
  by: Entry,
  agent: XapiAgent,
  position: number,
  { options: { home, zone } }: WritingState,
): WrittenStatement {
  const isOwn = by.type === "retraction" && by.of === content.id;
  const isReplaced = by.type === "replacement" && by.of === content.id;
  return {
    statement: {
      id: statementIdOf(isOwn || isReplaced ? by.id : `${by.id} ${content.id}`, home),
      actor: agent,
      verb: { id: voided, display: { "en-US": "voided" } },
      object: { objectType: "StatementRef", id },
      timestamp: instantFor(by.happened, zone),
    },
    ...(isOwn ? { entry: by } : {}),
    position,
  };
}

/**
 * The statements of a log, in its order: every rating and demonstration, and after those that were taken back or replaced, what takes them back. What was erased, or may not be used, is
 * nowhere in it.
 */
export function writeLog(log: Log, state: WritingState): readonly WrittenStatement[] {
  const { options, issues } = state;
  const contents = contentsOf(log, state);
  const byId = new Map(log.entries.map((entry) => [entry.id, entry] as const));
  const demonstrations = new Map<string, string>();
  for (const { content, id, reason } of contents)
    if (
      content.type === "demonstration" &&
      (reason === undefined || !demonstrations.has(content.id))
    )
      demonstrations.set(content.id, id);
  const written: WrittenStatement[] = [];
  const spoken = new Set<string>();
  for (const one of contents) {
    const { position, content, id, reason, replacement } = one;
    const path = ["log", "entries", position];
    const isBack = reason?.code === "retracted" || reason?.code === "replaced";
    if (reason !== undefined && !isBack) {
      // Of what was erased nothing is told, not even that it was.
      if (reason.code !== "erased") noStatement(one, path, state);
      continue;
    }
    if (isBack && options.by === undefined) {
      issues.push(
        interopIssue("xapi-not-taken-back", { path }, { id: content.id }, "warning", "left-out"),
      );
      continue;
    }
    const within =
      content.type === "rating" && content.demonstration !== undefined
        ? demonstrations.get(content.demonstration)
        : undefined;
    const statement =
      content.type === "rating"
        ? writeRating(content, id, within, path, state)
        : writeDemonstration(content, id, state);
    if (statement === undefined) continue;
    const isNew = replacement !== undefined && replacement.of === content.id;
    written.push({ statement, entry: isNew ? { ...content, id } : content, position });
    if (replacement !== undefined && reason === undefined) {
      spoken.add(replacement.id);
      const data = { id: replacement.id };
      issues.push(interopIssue("xapi-replacement-as-two", { path }, data, "note", "converted"));
    }
    const by = isBack ? byId.get(reason.data.by) : undefined;
    if (by !== undefined && options.by !== undefined) {
      written.push(voiding(one, by, options.by, position, state));
      spoken.add(by.id);
    }
  }
  log.entries.forEach((entry, position) => {
    if (entry.type === "rating" || entry.type === "demonstration") return;
    const isToldAlready = entry.type === "replacement" && entry.with.type !== "judgement";
    if (entry.type === "erasure" || isToldAlready || spoken.has(entry.id)) return;
    noStatement({ content: entry }, ["log", "entries", position], state);
  });
  return written;
}

function noStatement(
  { content }: { readonly content: Entry },
  path: readonly (string | number)[],
  { issues }: WritingState,
): void {
  const data = { kind: content.type, id: content.id };
  issues.push(interopIssue("xapi-record-without-statement", { path }, data, "note", "left-out"));
}
