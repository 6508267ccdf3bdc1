import { domainLimit, inDomain } from "../../numeric/domain.ts";

/** An ability that the caller must give as a number of the library's domain, or a RangeError. */
export function demandAbility(ability: number): void {
  if (!inDomain(ability))
    throw new RangeError(
      `ability: ${ability} is no number between -${domainLimit} and ${domainLimit}`,
    );
}
