import type { AsOfBounds } from "../../time/as-of.ts";
import type { Consent } from "../consent.ts";
import type { SetAside } from "../set-aside.ts";
import type { Corrected } from "./correct.ts";
import type { Held } from "./held.ts";
import { inForce, notYetReason, waitingLast } from "./not-yet.ts";

export interface ConsentsInForce {
  readonly inForce: readonly Held<Consent>[];
  readonly setAside: readonly SetAside[];
}

/** The consents that hold as of the bounds: known by then and neither retracted nor replaced. */
export function consentsInForce(
  consents: readonly Held<Consent>[],
  bounds: AsOfBounds,
  corrected: Corrected,
): ConsentsInForce {
  const setAside: SetAside[] = [];
  const holding = consents.filter((held) => {
    const reason = waitingLast(notYetReason(held, inForce(bounds)), () =>
      corrected.reasonFor(held),
    );
    if (reason !== undefined) {
      setAside.push({ entry: held.entry.id, position: held.position, reason });
    }
    return reason === undefined;
  });
  return { inForce: holding, setAside };
}
