import type { BandId, CompetencyId, LevelId, ProgressionId, ScaleId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";

/**
 * The two families of progression. `within-band`: every grade band runs through the same levels again, with statements of its own,
 * and growth is band first, then level. `continuum`: one run of levels across all bands.
 */
export type ProgressionFamily = "within-band" | "continuum";

/** When in a grade band something is expected. */
export type BandPoint = "entering" | "middle" | "end";

/** The level expected at a point of a grade band. */
export interface ExpectedLevel {
  readonly band: BandId;
  readonly point: BandPoint;
  readonly level: LevelId;
}

/** What a level looks like, in one grade band or, on a continuum, in all. */
export interface Descriptor extends Extensible {
  readonly level: LevelId;
  readonly band?: BandId;
  /** "I can ..." */
  readonly statement: Text;
  /** A word on how to get to the next level from here, where the next level's statement does not say it all. */
  readonly next?: Text;
  /** A work that shows it, as a link. */
  readonly exemplar?: string;
}

/** How a learner grows in one competency: ordered levels, grade bands, a statement for each, and what is expected when. */
export interface Progression extends Extensible {
  readonly id: ProgressionId;
  readonly competency: CompetencyId;
  readonly name?: Text;
  readonly scale: ScaleId;
  readonly family: ProgressionFamily;
  /** The grade bands it runs through, youngest first; without them, all of the framework's. */
  readonly bands?: readonly BandId[];
  readonly expected: readonly ExpectedLevel[];
  readonly descriptors: readonly Descriptor[];
}
