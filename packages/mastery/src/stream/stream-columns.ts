import { encodeIds } from "../batch/encode-ids.ts";
import type { GroupedColumns, TermColumn } from "../batch/evidence-columns.ts";
import { groupColumns } from "../batch/group-columns.ts";
import type { StreamPiece } from "./mastery-state.ts";

const termsOf = (names: readonly (string | undefined)[]): TermColumn => encodeIds(names);

/** Pieces of one learner and competency, in order, as the columns of one group. */
export const streamColumns = (pieces: readonly StreamPiece[]): GroupedColumns =>
  groupColumns({
    learner: new Uint32Array(pieces.length),
    competency: new Uint32Array(pieces.length),
    learners: 1,
    competencies: 1,
    scores: Float64Array.from(pieces, ({ score }) => score),
    times: Float64Array.from(pieces, ({ at }) => at),
    sequences: Float64Array.from(pieces, ({ sequence }) => sequence ?? 0),
    kinds: termsOf(pieces.map(({ kind }) => kind)),
    settings: termsOf(pieces.map(({ setting }) => setting)),
    experiences: termsOf(pieces.map(({ experience }) => experience)),
    roles: termsOf(pieces.map(({ role }) => role)),
    verified: Uint8Array.from(pieces, ({ verified }) => (verified === true ? 1 : 0)),
  });
