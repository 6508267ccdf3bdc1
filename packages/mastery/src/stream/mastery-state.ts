import type {
  EvidenceKind,
  ExperienceId,
  Role,
  Scale,
  Setting,
  Vocabulary,
} from "@whole-learner/core";

/** One piece of evidence as a stream brings it: one rating of one work, a number on the scale. */
export interface StreamPiece {
  readonly id: string;
  /** The instant that orders it, in epoch milliseconds. */
  readonly at: number;
  /** The order of pieces of one instant; then by id. */
  readonly sequence?: number;
  readonly score: number;
  readonly kind?: EvidenceKind;
  readonly setting?: Setting;
  readonly experience?: ExperienceId;
  /** The role of who rated; without it, an educator's. */
  readonly role?: Role;
  /** Whether somebody stands for it having happened as told. */
  readonly verified?: boolean;
}

/** Where a piece stands in the one order. */
export type PiecePlace = Pick<StreamPiece, "id" | "at"> & { readonly sequence: number };

/** What pieces so far tell, as far as sufficiency asks: names up to as many as are needed. */
export interface Told {
  readonly pieces: number;
  readonly experiences: readonly string[];
  readonly settings: readonly string[];
  readonly voices: readonly string[];
  readonly kinds: readonly string[];
  readonly verified: number;
}

/** A level that was reached, and with which score. */
export interface HeldLevel {
  /** Its position on the scale. */
  readonly place: number;
  readonly score: number;
}

/**
 * What is known of one learner and competency after some pieces: plain JSON, made for one plan and one scale. It keeps the pieces only where the plan cannot do
 * without them; else its size and the work for one piece more are the same whatever came before.
 */
export interface MasteryState {
  readonly format: "whole-learner/mastery-state@1";
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  readonly scale: Scale;
  readonly vocabulary: Vocabulary;
  /** The first and the last piece that came, whether or not they count. */
  readonly first: PiecePlace | null;
  readonly last: PiecePlace | null;
  /** When the newest piece that counts was. */
  readonly newest: number | null;
  /** What the method's fold keeps; null where the pieces are kept. */
  readonly folded: { readonly state: unknown } | null;
  readonly told: Told;
  /** For a policy under which the highest level holds. */
  readonly held: HeldLevel | null;
  /** The pieces in order, where the plan needs them; else null. */
  readonly series: readonly StreamPiece[] | null;
}
