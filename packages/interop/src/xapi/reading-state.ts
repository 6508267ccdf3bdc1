import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import type { InteropIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own, recordIn } from "../json/json-record.ts";
import type { CompetencyFinder } from "./find-competency.ts";
import type { PlacedStatement } from "./open-statements.ts";
import type { People, XapiPerson } from "./people.ts";
import type { XapiReading } from "./reading.ts";

/** What reading needs to know throughout. */
export interface ReadingState {
  readonly options: XapiReading;
  readonly byId: ReadonlyMap<string, PlacedStatement>;
  readonly finder: CompetencyFinder;
  readonly people: People;
  readonly issues: InteropIssue[];
}

/** An entry as it goes to core's parser, with the statement that it came from. */
export interface EntryOfStatement {
  readonly statement: string;
  readonly path: Path;
  readonly entry: JsonRecord;
}

/** The entries that a statement became, and whom they are about. */
export interface MadeEntries {
  readonly entries: readonly JsonRecord[];
  readonly learners: readonly XapiPerson[];
}

/** What `toXapi` put under the caller's extension: fields of an entry as they were, and null for those that it did not have. */
export function carriedIn(raw: JsonRecord, extension: string | undefined): JsonRecord {
  if (extension === undefined) return {};
  const found: Json | undefined = own(recordIn(recordIn(raw, "context"), "extensions"), extension);
  return isRecord(found) ? found : {};
}

/** An entry with what was carried along for it. */
export const withCarried = (entry: JsonRecord, carried: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries({ ...entry, ...carried }).filter(([, value]) => value !== null),
  );
