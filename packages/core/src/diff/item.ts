import type { BandPoint } from "../framework/progression.ts";
import type { RelationType } from "../framework/relation.ts";
import type { StateName } from "../framework/scale.ts";
import type { Vocabulary } from "../framework/vocabulary.ts";
import type {
  BandId,
  CompetencyId,
  DomainId,
  IndicatorId,
  LevelId,
  NodeId,
  OutcomeId,
  ProgressionId,
  ScaleId,
} from "../identity/ids.ts";

/** The lists of a framework's vocabulary. */
export type VocabularyList = Exclude<keyof Vocabulary, "extensions">;

/**
 * One thing in a framework that can be named: itself, a node, or a part of something else. Edits say by it what they change, a diff says
 * by it what changed. Things without an id are named by what makes them one of a kind.
 */
export type Item =
  | { readonly kind: "framework" }
  | { readonly kind: "licence" }
  | { readonly kind: "vision" }
  /** A value of the vision, by its position from 0: values have no ids. */
  | { readonly kind: "community-value"; readonly position: number }
  | { readonly kind: "portrait" }
  /** An outcome's place in the portrait. */
  | { readonly kind: "portrait-outcome"; readonly id: OutcomeId }
  | { readonly kind: "vocabulary" }
  | { readonly kind: "term"; readonly list: VocabularyList; readonly id: string }
  | { readonly kind: "grade-band"; readonly id: BandId }
  | { readonly kind: "scale"; readonly id: ScaleId }
  | { readonly kind: "level"; readonly scale: ScaleId; readonly id: LevelId }
  | { readonly kind: "state"; readonly scale: ScaleId; readonly id: StateName }
  | { readonly kind: "domain"; readonly id: DomainId }
  | { readonly kind: "outcome"; readonly id: OutcomeId }
  | { readonly kind: "competency"; readonly id: CompetencyId }
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  | { readonly kind: "progression"; readonly id: ProgressionId }
  | {
      readonly kind: "descriptor";
      readonly progression: ProgressionId;
      readonly level: LevelId;
      readonly band?: BandId;
    }
  | {
      readonly kind: "expectation";
      readonly progression: ProgressionId;
      readonly band: BandId;
      readonly point: BandPoint;
    }
  /** By its type and both ends; an end outside the framework by its URI. */
  | {
      readonly kind: "relation";
      readonly type: RelationType;
      readonly from: NodeId;
      readonly to: NodeId | { readonly uri: string };
    };

/** The kinds of thing in a framework. */
export type ItemKind = Item["kind"];

/** The item of one kind. */
export type ItemOf<K extends ItemKind> = Extract<Item, { readonly kind: K }>;
