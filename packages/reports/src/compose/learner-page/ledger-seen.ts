import { competencyById, type Role, type Vocabulary } from "@whole-learner/core";
import type { Ledger, LedgerRating, LedgerWork } from "@whole-learner/mastery";
import { mayRead } from "../../privacy/may-read.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "./page.ts";

/** Our own role that a role is, itself or by the school's vocabulary. */
export const ourRole = (role: Role, vocabulary: Vocabulary | undefined): Role =>
  vocabulary?.roles?.find(({ id }) => id === role)?.broader ?? role;

/** Whether there is no consent to use it. */
const isWithheld = ({ consent, setAside }: LedgerWork): boolean =>
  setAside?.code === "not-consented" || consent?.given === false;

/** The works of a ledger that a reader may see, and how many may not be used and are not shown. */
export interface SeenLedger {
  readonly works: readonly LedgerWork[];
  readonly withheld: number;
}

/** Which ratings of a work this reader may see. */
function mayTell(page: Page, { circumstances }: LedgerWork): (rating: LedgerRating) => boolean {
  const { audience, index } = page;
  const { visibility } = circumstances;
  const isChosen = visibility !== undefined && mayRead(visibility, audience);
  return ({ role, competency: id }) => {
    const isSelf = ourRole(role, index.framework.vocabulary) === "self";
    if (isSelf && !mayShow("self-rating", audience)) return false;
    const inWords = id !== undefined && competencyById(index, id)?.reporting === "narrative";
    return !inWords || isChosen || audience === "learner";
  };
}

/**
 * What of a ledger this reader may see: nothing shared with a smaller circle, nothing that may not be used, no self-rating but for the learner
 * and the educators, nothing of what is told in words alone but what the learner chose to share. A work of which nothing is left is not
 * there. Nothing is of another learner.
 */
export function ledgerSeen(page: Page, ledger: Ledger): SeenLedger {
  const { audience, learner } = page;
  if (ledger.learner !== learner.id) return { works: [], withheld: 0 };
  const open = ledger.works.filter(
    ({ circumstances: { visibility } }) =>
      visibility === undefined || mayRead(visibility, audience),
  );
  const usable = mayShow("withheld-work", audience) ? open : open.filter((one) => !isWithheld(one));
  return {
    works: usable.flatMap((work): readonly LedgerWork[] => {
      const ratings = work.ratings.filter(mayTell(page, work));
      return ratings.length === 0 && work.ratings.length > 0 ? [] : [{ ...work, ratings }];
    }),
    withheld: open.length - usable.length,
  };
}
