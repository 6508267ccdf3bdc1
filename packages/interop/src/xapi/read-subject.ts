import type { Path } from "@whole-learner/core/issue";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own, recordIn, textIn } from "../json/json-record.ts";
import type { PlacedStatement } from "./open-statements.ts";
import { type ReadActor, readActor } from "./read-actor.ts";
import type { XapiMeaning } from "./vocabulary.ts";

/** Whom and what a statement is about, whoever says it. */
export interface Subject {
  readonly learners: ReadActor;
  readonly learnersAt: Path;
  /** Who rated, where that is not left to the context. */
  readonly rater?: ReadActor;
  /** The activity that it is about. */
  readonly activity?: JsonRecord;
  /** The contexts that it stands in: its own, then that of the statement that it is about. */
  readonly contexts: readonly JsonRecord[];
  /** The statement that it is about, where it is about one. */
  readonly about?: PlacedStatement;
}

/** So many statements may be about each other in a row: nobody rates the rating of a rating of a rating. */
const mostAbout = 8;

/** A statement rated by another names its learner; whoever rates it is who says so, unless that is the learner. */
const raterAmong = (actor: ReadActor, learners: ReadActor): { readonly rater?: ReadActor } =>
  learners.members.some(({ key }) => key === actor.self?.key) ? {} : { rater: actor };

/**
 * Finds whom and what a statement is about. About an activity, it is about its actor; about another statement, about that one's; about an agent, about its actor too, unless the verb
 * assesses. Undefined, with an issue, where that is not said.
 */
export function readSubject(
  statement: PlacedStatement,
  meaning: XapiMeaning,
  byId: ReadonlyMap<string, PlacedStatement>,
  issues: InteropIssue[],
  above: readonly string[] = [],
): Subject | undefined {
  const { raw, path } = statement;
  const context = recordIn(raw, "context");
  const learnersAt = [...path, "actor"];
  const actor = readActor(own(raw, "actor"), learnersAt, issues);
  if (actor === undefined) return undefined;
  const object = recordIn(raw, "object");
  const at = [...path, "object"];
  switch (textIn(object, "objectType")?.toLowerCase()) {
    case "agent":
    case "group": {
      if (meaning !== "assesses") return { learners: actor, learnersAt, contexts: [context] };
      const learners = readActor(object, at, issues);
      return learners && { learners, learnersAt: at, rater: actor, contexts: [context] };
    }
    case "statementref": {
      const id = (textIn(object, "id") ?? "").toLowerCase();
      const about = byId.get(id) ?? byId.get(textIn(object, "id") ?? "");
      const place = { path: [...at, "id"] };
      if (about === undefined) {
        issues.push(interopIssue("xapi-reference-unknown", place, { id }, "error", "left-out"));
        return undefined;
      }
      const isRound = about.id === statement.id || above.includes(about.id);
      if (isRound || above.length >= mostAbout) {
        issues.push(
          interopIssue("xapi-reference-chain", place, { most: mostAbout }, "error", "left-out"),
        );
        return undefined;
      }
      // What is wrong with that one is told where it is read itself, unless it costs this one.
      const found: InteropIssue[] = [];
      const inner = readSubject(about, "rates", byId, found, [...above, statement.id]);
      if (inner === undefined) issues.push(...found);
      return inner && joined(inner, actor, context, { about });
    }
    case "substatement": {
      const within = recordIn(object, "object");
      if (textIn(within, "objectType")?.toLowerCase() === "substatement") {
        const place = { path: [...at, "object"] };
        issues.push(interopIssue("xapi-nested-sub-statement", place, {}, "error", "left-out"));
        return undefined;
      }
      const sub = { path: at, id: statement.id, raw: object };
      const inner = readSubject(sub, "rates", byId, issues, [...above, statement.id]);
      return inner && joined(inner, actor, context, {});
    }
    default:
      return {
        learners: actor,
        learnersAt,
        contexts: [context],
        ...(isRecord(own(raw, "object")) ? { activity: object } : {}),
      };
  }
}

/** A statement about a statement: it keeps whom and what, and adds who says so and its context. */
const joined = (
  { rater: _, about: _about, ...inner }: Subject,
  actor: ReadActor,
  context: JsonRecord,
  about: Pick<Subject, "about">,
): Subject => ({
  ...inner,
  ...raterAmong(actor, inner.learners),
  contexts: [context, ...inner.contexts],
  ...about,
});
