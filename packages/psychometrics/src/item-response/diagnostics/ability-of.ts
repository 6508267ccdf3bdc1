import { inDomain } from "../../numeric/domain.ts";

/** The ability of a person, or null for one to leave out. What is no number of the domain is refused: left out in silence it would change what is found. */
export function abilityOf(abilities: ArrayLike<number | null>, person: number): number | null {
  const ability = abilities[person] as number | null;
  if (ability !== null && !inDomain(ability))
    throw new RangeError(`abilities: person ${person} has ${ability}`);
  return ability;
}
