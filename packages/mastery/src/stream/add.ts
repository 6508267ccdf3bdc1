import { InvalidInputError } from "@whole-learner/core/issue";
import { seriesOf } from "../batch/score-groups.ts";
import { endsOf, offScale } from "../batch/off-scale.ts";
import { selectRows } from "../batch/select-rows.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Scored } from "../methods/method.ts";
import type { Plan } from "../plan/plan.ts";
import { checkState } from "./check-state.ts";
import type { MasteryState, PiecePlace, StreamPiece, Told } from "./mastery-state.ts";
import { comparePlaces, placeOf } from "./place-of.ts";
import { foundIn, isEnough, levelOf } from "./standing-of.ts";
import { streamColumns } from "./stream-columns.ts";
import { foldOf } from "../methods/fold-of.ts";

/**
 * What became of a piece: it is in; it is late and the state does not keep what stands after it; it was there already; or it is no number on the scale,
 * with the issue that says so. In all but the first the state is as it was.
 */
export type Added =
  | { readonly state: MasteryState; readonly status: "added" | "late" | "duplicate" }
  | { readonly state: MasteryState; readonly status: "off-scale"; readonly issue: PolicyIssue };

/** What the method is given of a piece; nothing where the policy turns it away. */
function admitted(
  plan: Plan,
  { scale, vocabulary }: MasteryState,
  piece: StreamPiece,
): Scored | undefined {
  const rows = selectRows(streamColumns([piece]), {
    plan,
    scale,
    vocabulary,
    // Whatever moves with the day is asked when the state is finished.
    asOfDay: "9999-12-31",
    until: Number.POSITIVE_INFINITY,
    from: 0,
    to: 1,
  });
  const chosen = plan.sections.score;
  const values = new Float64Array(0);
  return seriesOf({ chosen, scale: scaleNumbers(scale), values, rows }, 0, rows.offsets[1] ?? 0)[0];
}

/** A list with one name more, up to as many as a policy asks for: no more are ever needed. */
const withName = (
  names: readonly string[],
  name: string | undefined,
  need: number | undefined,
): readonly string[] =>
  name === undefined || names.includes(name) || names.length >= (need ?? 0)
    ? names
    : [...names, name];

function tell(told: Told, piece: StreamPiece, { sections: { sufficiency } }: Plan): Told {
  const { kind, setting, experience, role = "educator", verified } = piece;
  return {
    pieces: told.pieces + 1,
    experiences: withName(told.experiences, experience, sufficiency.experiences),
    settings: withName(told.settings, setting, sufficiency.settings),
    voices: withName(told.voices, role, sufficiency.voices),
    kinds: withName(told.kinds, kind, sufficiency.kinds),
    verified: told.verified + (verified === true ? 1 : 0),
  };
}

/** A state that keeps no pieces, one step on. */
function step(plan: Plan, state: MasteryState, piece: StreamPiece): MasteryState {
  const scored = admitted(plan, state, piece);
  const { folded } = state;
  if (scored === undefined || folded === null) return state;
  const fold = foldOf(plan.sections.score, scaleNumbers(state.scale));
  const next: MasteryState = {
    ...state,
    newest: piece.at,
    folded: { state: fold.step(folded.state, scored) },
    told: tell(state.told, piece, plan),
  };
  if (plan.sections.hold.rule !== "high-water" || !isEnough(plan, next.told)) return next;
  const found = foundIn(plan, next);
  const reached = found && levelOf(plan, next, found);
  const { held } = state;
  return reached !== undefined && (held === null || reached.place > held.place)
    ? { ...next, held: reached }
    : next;
}

function insert(series: readonly StreamPiece[], piece: StreamPiece): readonly StreamPiece[] {
  const place = placeOf(piece);
  let at = series.length;
  while (at > 0 && comparePlaces(placeOf(series[at - 1] as StreamPiece), place) > 0) at -= 1;
  return [...series.slice(0, at), piece, ...series.slice(at)];
}

const earlier = (a: PiecePlace | null, b: PiecePlace): PiecePlace =>
  a === null || comparePlaces(b, a) < 0 ? b : a;
const later = (a: PiecePlace | null, b: PiecePlace): PiecePlace =>
  a === null || comparePlaces(b, a) > 0 ? b : a;

function checkPiece({ at, sequence = 0, score }: StreamPiece): void {
  const issues = Object.entries({ at, sequence, score })
    .filter(([, value]) => !Number.isFinite(value))
    .map(([name]) =>
      policyIssue("wrong-parameter", [name], { parameter: name, expected: "number" }),
    );
  if (issues.length > 0) throw new InvalidInputError<MasteryFindings>(issues);
}

/**
 * The state with one piece more. `duplicate`: a piece of this id was the last one or, where pieces are kept, is among them. `late`: it stands before one that
 * has been taken in and the state keeps no pieces, so that only beginning anew from all of them gives the right answer; the state is as it was. Where
 * pieces are kept a late one is put in its place. `off-scale`: its number is not on the scale, nor extra credit that the policy counts. Throws `InvalidInputError` for a state of another policy or a piece that is no number.
 */
export function add(plan: Plan, state: MasteryState, piece: StreamPiece): Added {
  checkState(plan, state);
  checkPiece(piece);
  const issue = offScale(piece.score, endsOf(state.scale, plan.sections.read));
  if (issue !== undefined) return { state, status: "off-scale", issue };
  const place = placeOf(piece);
  const { first, last, series } = state;
  if (last?.id === piece.id || series?.some(({ id }) => id === piece.id) === true) {
    return { state, status: "duplicate" };
  }
  const ends = { first: earlier(first, place), last: later(last, place) };
  if (series !== null) {
    return { state: { ...state, ...ends, series: insert(series, piece) }, status: "added" };
  }
  if (last !== null && comparePlaces(place, last) < 0) return { state, status: "late" };
  return { state: { ...step(plan, state, piece), ...ends }, status: "added" };
}
