import type { Log } from "@whole-learner/core/evidence";
import type { Framework, FrameworkIndex } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Zone } from "@whole-learner/core/time";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import type { InteropIssue } from "../issue/issue.ts";
import type { XapiAgent } from "./statement.ts";

/** A determination that becomes a statement. */
export interface XapiDetermination {
  readonly determination: CompetencyDetermination;
  /** The id of the statement: a UUID, the same whenever the same determination is sent. */
  readonly id: string;
  /** When it was determined, with a zone. */
  readonly timestamp: string;
}

/** What xAPI wants to know of a file that a link leads to. */
export interface XapiFile {
  /** The SHA-2 digest of the file, as hexadecimal digits. */
  readonly sha2: string;
  /** Its length in bytes. */
  readonly length: number;
}

/** What becomes statements. */
export interface XapiWriting {
  readonly framework: Framework;
  /** The school's address: the home page of accounts whose names are our ids, and the beginning of the IRIs of works that have none. */
  readonly home: string;
  /** Its ratings and demonstrations become statements, and what takes them back. */
  readonly log?: Log;
  readonly determinations?: readonly XapiDetermination[];
  /** People as the store of statements knows them, by our ids. Default: accounts at `home`. */
  readonly agents?: Readonly<Record<string, XapiAgent>>;
  /** Who takes statements back. Without it, what was taken back is not written at all. */
  readonly by?: XapiAgent;
  /** The IRI of the extension under which what xAPI has no place for travels along. Without it, it is left out. */
  readonly extension?: string;
  /** The files that artifacts link to, by their URIs: xAPI takes no link without its file's digest and length. */
  readonly files?: Readonly<Record<string, XapiFile>>;
  /** The zone in which a day begins, since statements have no days. Default: UTC. */
  readonly zone?: Zone;
}

/** What writing needs to know throughout. */
export interface WritingState {
  readonly options: XapiWriting;
  readonly index: FrameworkIndex;
  readonly issues: InteropIssue[];
}

/** The namespace of names that are URLs. RFC 4122, appendix C. */
const urls = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The id of the statement of an entry: its own where that is a UUID, else one that is made of it and of the school. */
export const statementIdOf = (entry: string, home: string): string =>
  isUuid(entry) ? entry.toLowerCase() : uuidV5(entry, uuidV5(home, urls));
