import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { own, recordIn, textIn } from "../json/json-record.ts";
import { competencyFinder } from "./find-competency.ts";
import type { PlacedStatement } from "./open-statements.ts";
import { peopleOf, type XapiPerson } from "./people.ts";
import { demonstrationOf } from "./read-demonstration.ts";
import { type NoRating, type RatedStatement, ratingsOf, readRated } from "./read-rated.ts";
import { readVoidings } from "./read-voidings.ts";
import type { XapiReading } from "./reading.ts";
import { carriedIn, type EntryOfStatement, type ReadingState } from "./reading-state.ts";
import { voided } from "./vocabulary.ts";

const versions = /^[12]\.0(?:\.|$)/;

/** What a store or sender says of all statements: told once, since all say the same. */
function checkVersions(statements: Iterable<PlacedStatement>, issues: InteropIssue[]): void {
  const told = new Set<string>();
  for (const { raw, path } of statements) {
    const version = textIn(raw, "version");
    if (version === undefined || versions.test(version) || told.has(version)) continue;
    told.add(version);
    const place = { path: [...path, "version"] };
    issues.push(interopIssue("xapi-version-unknown", place, { version }, "warning", "none"));
  }
}

/** The statements by what they are. */
interface Sorted {
  readonly rated: ReadonlyMap<string, RatedStatement>;
  readonly others: ReadonlyMap<string, NoRating>;
  readonly voidings: readonly PlacedStatement[];
  /** Those without a rating that others rate, or that say that they are demonstrations, each with the id of its demonstration. */
  readonly shown: ReadonlyMap<string, string>;
}

function sorted(state: ReadingState): Sorted {
  const { byId, options } = state;
  const voidings: PlacedStatement[] = [];
  const rated = new Map<string, RatedStatement>();
  const others = new Map<string, NoRating>();
  const shown = new Map<string, string>();
  for (const statement of byId.values()) {
    if (textIn(recordIn(statement.raw, "verb"), "id") === voided) {
      voidings.push(statement);
      continue;
    }
    const found = readRated(statement, state);
    if (found === undefined) continue;
    if ("why" in found) others.set(statement.id, found);
    else rated.set(statement.id, found);
    const carried = carriedIn(statement.raw, options.extension);
    if ("why" in found && own(carried, "type") === "demonstration")
      shown.set(statement.id, textIn(carried, "id") ?? statement.id);
  }
  for (const { about } of rated.values()) {
    const statement = about === undefined || !others.has(about) ? undefined : byId.get(about);
    if (statement === undefined) continue;
    const id = textIn(carriedIn(statement.raw, options.extension), "id");
    shown.set(statement.id, id ?? statement.id);
  }
  return { rated, others, voidings, shown };
}

/** Makes entries of statements, in their order: a demonstration before the ratings that go with it. */
export function readEntries(
  byId: ReadonlyMap<string, PlacedStatement>,
  options: XapiReading,
  issues: InteropIssue[],
): { readonly entries: readonly EntryOfStatement[]; readonly learners: readonly XapiPerson[] } {
  const state: ReadingState = {
    options,
    byId,
    finder: competencyFinder(options),
    people: peopleOf(options),
    issues,
  };
  checkVersions(byId.values(), issues);
  const { rated, others, voidings, shown } = sorted(state);
  const entries: EntryOfStatement[] = [];
  const learners = new Map<string, XapiPerson>();
  for (const statement of byId.values()) {
    const { id, path } = statement;
    const found = rated.get(id);
    const isShown = found === undefined && shown.has(id);
    const made = isShown ? demonstrationOf(statement, state) : found && ratingsOf(found, shown);
    const other = isShown ? undefined : others.get(id);
    if (other !== undefined) issues.push(other.why);
    for (const entry of made?.entries ?? []) entries.push({ statement: id, path, entry });
    for (const one of made?.learners ?? []) if (!learners.has(one.id)) learners.set(one.id, one);
  }
  entries.push(...readVoidings(voidings, entries, state));
  return { entries, learners: [...learners.values()] };
}
