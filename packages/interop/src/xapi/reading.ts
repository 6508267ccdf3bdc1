import type { Role } from "@whole-learner/core/evidence";
import type { Framework } from "@whole-learner/core/framework";
import type { Limits } from "@whole-learner/core/parse";
import type { XapiMeaning } from "./vocabulary.ts";

/** Where in a statement a competency can be named: by its object, by an activity of its context, or under an extension of one of its parts. */
export type XapiPlace =
  | "object"
  | "parent"
  | "grouping"
  | "category"
  | "other"
  | {
      /** The IRI of the extension: its value is an id, a list of ids, or objects with an `id`, a `targetUrl` or a `targetCode`. */
      readonly extension: string;
      readonly of: "object" | "result" | "context";
    };

/**
 * What of a result can be the rating:
 *
 * - `points`: the raw score of the greatest one;
 * - `scaled`: the scaled score, as points of 1;
 * - `number`: the raw score, as a number on the competency's own scale;
 * - `success`, `completion`: met or not.
 */
export type XapiMeasure = "points" | "scaled" | "number" | "success" | "completion";

/** How statements become ratings. All of it is the caller's to say, and all of it has a usual answer. */
export interface XapiReading {
  /** Finds competencies and indicators by the URIs of their CASE items, their UUIDs, ids and codes. */
  readonly framework?: Framework;
  /** Our competency or indicator for what a statement calls it. */
  readonly competencies?: Readonly<Record<string, string>>;
  /** Where competencies are looked for: the first place that names any counts. Default: object, parent, grouping, category, other. */
  readonly places?: readonly XapiPlace[];
  /** What verbs mean, by their IRIs; see {@link XapiMeaning} for those that are not named. */
  readonly verbs?: Readonly<Record<string, XapiMeaning>>;
  /** What of a result is the rating: the first that a statement has. Default: points, scaled, success. */
  readonly measures?: readonly XapiMeasure[];
  /**
   * Our ids of people, by how xAPI names them: `mailto:...`, `sha1:...` with the digest, the URI of an OpenID, or an account's home page and name with a space between them.
   * Whoever is not named keeps that as their id.
   */
  readonly people?: Readonly<Record<string, string>>;
  /** The learners who are in a group that is named and lists nobody, by how xAPI names it. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Who rates in another role than an educator's, by our id. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The home page of accounts whose names are our ids, and the beginning of IRIs that were made of our ids; as in `toXapi`. */
  readonly home?: string;
  /** The IRI of the extension under which `toXapi` put what xAPI has no place for. */
  readonly extension?: string;
  readonly limits?: Limits;
}

/** The places where nothing else is said. */
export const usualPlaces: readonly XapiPlace[] = [
  "object",
  "parent",
  "grouping",
  "category",
  "other",
];

/** The measures where nothing else is said. */
export const usualMeasures: readonly XapiMeasure[] = ["points", "scaled", "success"];
