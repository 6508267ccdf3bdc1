import type { Rating } from "../rating.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { copiesAmong, copiesById } from "./copies.ts";
import type { Held } from "./held.ts";
import { waitingLast } from "./not-yet.ts";
import { reasonFor, type Rules } from "./rules.ts";
import { inCompany, saidBy } from "./same-rating.ts";
import type { Settled } from "./settle-demonstrations.ts";

export interface AdmittedRatings {
  readonly admitted: readonly Held<Rating>[];
  readonly setAside: readonly SetAside[];
}

/** Which ratings count, and why the others do not. */
export function admitRatings(
  ratings: readonly Held<Rating>[],
  rules: Rules,
  seenIn: Settled["seen"],
): AdmittedRatings {
  const setAside: SetAside[] = [];
  const leave = ({ entry, position }: Held, reason: SetAsideReason): void => {
    setAside.push({ entry: entry.id, position, reason });
  };
  const refused = new Set<Held<Rating>>();
  for (const held of ratings) {
    const reason = ratingReason(held, rules, seenIn);
    if (reason === undefined) continue;
    refused.add(held);
    leave(held, reason);
  }
  const found = refused.size === 0 ? ratings : ratings.filter((held) => !refused.has(held));
  const withoutCopies = (
    all: readonly Held<Rating>[],
    copies: ReadonlyMap<Held<Rating>, Held<Rating>>,
  ): readonly Held<Rating>[] => {
    for (const [copy, first] of copies) {
      leave(copy, { code: "duplicate", data: { of: first.entry.id } });
    }
    return copies.size === 0 ? all : all.filter((one) => !copies.has(one));
  };
  // By id first: after that no two are one entry, but two may still say one thing.
  const once = withoutCopies(found, copiesById(found));
  const company = inCompany(once, seenIn);
  const said = copiesAmong(
    company,
    (held) => saidBy(held, rules.known, seenIn),
    (held) => held,
  );
  return { admitted: withoutCopies(once, said), setAside };
}

/** The first reason for which a rating does not count; that it happens only later is the last. */
const ratingReason = (
  held: Held<Rating>,
  rules: Rules,
  seenIn: Settled["seen"],
): SetAsideReason | undefined =>
  waitingLast(reasonFor(held, rules), () => reasonIn(held, rules, seenIn));

/** Why a rating that stands does not count, by what it was seen in and what it is about. */
function reasonIn(
  { entry }: Held<Rating>,
  { known, forbids }: Rules,
  seenIn: Settled["seen"],
): SetAsideReason | undefined {
  const seen = entry.demonstration === undefined ? undefined : seenIn(entry.demonstration);
  if (seen?.reason !== undefined) return seen.reason;
  if (!known.learner(entry.learner)) {
    return { code: "unknown-learner", data: { learner: entry.learner } };
  }
  if (known.aim(entry.target) === undefined) {
    return { code: "unknown-competency", data: { target: entry.target } };
  }
  const consent = forbids(entry.learner, {
    setting: entry.setting ?? seen?.circumstances?.setting,
    kind: entry.kind ?? seen?.circumstances?.kind,
  });
  return consent === undefined ? undefined : { code: "not-consented", data: { consent } };
}
