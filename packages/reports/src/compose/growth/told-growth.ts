import {
  type BandId,
  type Competency,
  competencyById,
  type EntryId,
  levelPosition,
  type LevelId,
  type Scale,
  scaleById,
} from "@whole-learner/core";
import {
  type CompetencyDetermination,
  type Growth,
  type GrowthPosition,
  type GrowthWork,
  levelSaid,
} from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { number } from "../../document/number.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import type { Page } from "../learner-page/page.ts";
import { workNamed } from "../learner-page/work-named.ts";
import { levelName } from "../level-name.ts";
import { levelsAt } from "../levels-at.ts";
import { sentenceWith } from "../sentence.ts";
import { stateOf } from "../state-of.ts";

/** The growth of one competency with everything that is said by name. */
export interface ToldGrowth {
  readonly growth: Growth;
  readonly competency: Competency;
  readonly scale: Scale;
  /** The grade bands that something was shown in, lowest first; `undefined` for what says none. */
  readonly bands: readonly (BandId | undefined)[];
}

/** The growth that is this learner's and of a competency that reports a level. */
export function toldGrowth(page: Page, growth: Growth): ToldGrowth | undefined {
  const competency = competencyById(page.index, growth.competency);
  const scale = scaleById(page.index, growth.scale);
  if (growth.learner !== page.learner.id || scale === undefined) return undefined;
  if (competency === undefined || competency.reporting !== "level") return undefined;
  const met = new Set<BandId | undefined>([
    ...growth.works.map((work) => bandOfWork(work)),
    ...growth.positions.flatMap(({ level, band }) => (level === undefined ? [] : [band])),
  ]);
  const bands = [undefined, ...growth.bands].filter((band) => met.has(band));
  return { growth, competency, scale, bands };
}

/** The grade band of a work: its own, else the one that it was counted in. */
export const bandOfWork = ({ band, stood }: GrowthWork): BandId | undefined => band ?? stood.band;

/** A level's word; of a grade band, where there are several. */
export function levelWords(
  page: Page,
  { scale, bands }: ToldGrowth,
  level: LevelId,
  band: BandId | undefined,
): Span {
  const called = levelName(scale, level, page.audience, page);
  if (band === undefined || bands.length < 2) return called;
  return name(
    sentenceWith([called, bandName(band, page.index.framework, page)], (word = "", within = "") =>
      page.language.messages.growth.inBand({ level: word, band: within }),
    ),
  );
}

/** What was determined: a level, else the state that stood in its place. */
export function stoodWords(
  page: Page,
  told: ToldGrowth,
  determination: CompetencyDetermination,
): Span | string {
  const level = levelSaid(determination);
  return level === undefined
    ? (stateOf(determination, told.scale, page) ?? "—")
    : levelWords(page, told, level, determination.band);
}

/** What a work showed by itself: a level, or between two; as a number for who sees numbers. */
export function showedWords(page: Page, told: ToldGrowth, work: GrowthWork): readonly Span[] {
  const [lower, upper] = levelsAt(told.scale, work.score) ?? [];
  const band = bandOfWork(work);
  if (lower === undefined) return [];
  if (upper === undefined) return [levelWords(page, told, lower, band)];
  if (mayShow("score", page.audience)) return [number(page.language.exact(work.score))];
  return sentenceWith(
    [levelWords(page, told, lower, band), levelWords(page, told, upper, band)],
    (below = "", above = "") => page.language.messages.explanation.between({ below, above }),
  );
}

/** The level that a work showed in full, from 0: of one between two levels the lower. */
export const fullLevel = ({ scale }: ToldGrowth, { score }: GrowthWork): number =>
  levelPosition(scale, levelsAt(scale, score)?.[0] ?? "") ?? 0;

/** A work by its name where this reader may see it, else by its place in time. */
export function workWords(page: Page, { growth }: ToldGrowth, work: EntryId): Span | undefined {
  const called = workNamed(page, page.demonstrations.get(work));
  if (called !== undefined) return called;
  const at = growth.works.findIndex((one) => one.work === work);
  return at === -1 ? undefined : name(page.language.messages.explanation.nthDemonstration(at + 1));
}

/** The positions that have a level. */
export const leveled = ({
  growth,
}: ToldGrowth): readonly (GrowthPosition & { readonly level: LevelId })[] =>
  growth.positions.flatMap((one) => {
    const { level } = one;
    return level === undefined ? [] : [{ ...one, level }];
  });
