import type { Rating } from "../rating.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { copiesAmong } from "./copies.ts";
import type { Held } from "./held.ts";
import type { Aim } from "./recognise.ts";
import { reasonFor, type Rules } from "./rules.ts";
import { inCompany, saidBy } from "./same-rating.ts";
import type { Seen } from "./seen.ts";
import type { Settled } from "./settle-demonstrations.ts";

/** A rating that counts, with what it is of and what it was seen in. */
export interface Admitted {
  readonly held: Held<Rating>;
  readonly aim: Aim;
  /** Where it names a demonstration. */
  readonly seen: Seen | undefined;
}

export interface AdmittedRatings {
  readonly admitted: readonly Admitted[];
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
  const found: Admitted[] = [];
  for (const held of ratings) {
    const one = admit(held, rules, seenIn);
    if ("code" in one) leave(held, one);
    else found.push(one);
  }
  let admitted: readonly Admitted[] = found;
  const withoutCopies = (
    among: readonly Admitted[],
    keyOf: (one: Admitted) => string | undefined,
  ): readonly Admitted[] => {
    const copies = copiesAmong(among, keyOf, ({ held }) => held);
    for (const [{ held }, first] of copies) {
      leave(held, { code: "duplicate", data: { of: first.held.entry.id } });
    }
    return copies.size === 0 ? admitted : admitted.filter((one) => !copies.has(one));
  };
  // By id first: after that no two are one entry, but two may still say one thing.
  admitted = withoutCopies(admitted, ({ held }) => held.entry.id);
  admitted = withoutCopies(inCompany(admitted), saidBy);
  return { admitted, setAside };
}

/** The rating with what it is about, or the first reason for which it does not count. */
function admit(
  held: Held<Rating>,
  rules: Rules,
  seenIn: Settled["seen"],
): Admitted | SetAsideReason {
  const { entry } = held;
  const reason = reasonFor(held, rules);
  if (reason !== undefined) return reason;
  const seen = entry.demonstration === undefined ? undefined : seenIn(entry.demonstration);
  if (seen?.reason !== undefined) return seen.reason;
  const { known, forbids } = rules;
  if (!known.learner(entry.learner)) {
    return { code: "unknown-learner", data: { learner: entry.learner } };
  }
  const aim = known.aim(entry.target);
  if (aim === undefined) return { code: "unknown-competency", data: { target: entry.target } };
  const consent = forbids(entry.learner, {
    setting: entry.setting ?? seen?.circumstances?.setting,
    kind: entry.kind ?? seen?.circumstances?.kind,
  });
  if (consent !== undefined) return { code: "not-consented", data: { consent } };
  return { held, aim, seen };
}
