import fc from "fast-check";
import { damages, type Damage, type Damaged, type Draw, drawFrom } from "./damage.ts";
import { damageJson } from "./damage-json.ts";
import { damageTable } from "./damage-table.ts";

/** Files with up to four kinds of damage. One that fails shrinks to the fewest kinds that it takes, and is told by them and its seed: the file may be too deep to be printed. */
const damagedBy = <T>(
  damage: (kinds: readonly Damage[], draw: Draw) => Damaged<T>,
): fc.Arbitrary<Damaged<T>> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...damages), { minLength: 1, maxLength: 4 }),
      fc.noBias(fc.nat()),
    )
    .map(([kinds, seed]) => ({
      ...damage(kinds, drawFrom(seed)),
      [fc.toStringMethod]: () => `${kinds.join(", ")} by the seed ${seed}`,
    }));

/** Documents like the given one, as texts or parsed, with damage. */
export function damagedJson(document: unknown): fc.Arbitrary<Damaged<unknown>> {
  const text = JSON.stringify(document);
  return damagedBy((kinds, draw) => damageJson(text, kinds, draw));
}

/** Tables like the given one, as texts, with damage. */
export const damagedTable = (rows: readonly (readonly string[])[]): fc.Arbitrary<Damaged<string>> =>
  damagedBy((kinds, draw) => damageTable(rows, kinds, draw));
