import type { Damage, Damaged, Draw } from "./damage.ts";

const otherTypes: readonly string[] = [
  "1e999",
  "-0",
  "NaN",
  "true",
  "[]",
  "{}",
  "=1+1",
  "\uFEFF",
  "#",
  ";",
  "\r\n",
  "t t",
  "\uD800",
  "2026-02-30",
];

/** Does one thing to a cell of a table, given by its cells. */
function harm(rows: string[][], damage: Damage, draw: Draw): void {
  const row = rows[draw(rows.length)] as string[];
  const at = draw(Math.max(1, row.length));
  const cell = row[at] ?? "";
  switch (damage) {
    case "dropped":
      if (draw(4) === 0 && rows.length > 1) rows.splice(rows.indexOf(row), 1);
      else row.splice(at, 1);
      break;
    case "swapped": {
      const other = rows[draw(rows.length)] as string[];
      const place = draw(Math.max(1, other.length));
      row[at] = other[place] ?? "";
      other[place] = cell;
      break;
    }
    case "nulled":
      row[at] = "";
      break;
    case "retyped":
      row[at] = otherTypes[draw(otherTypes.length)] as string;
      break;
    case "cyclic":
      // What names another record names itself, or the one that names it.
      for (let place = draw(2); place < row.length; place += 2) row[place] = row[0] ?? "";
      break;
    case "deep":
      row[at] = `${"[".repeat(3000)}${cell}${'"'.repeat(draw(9))}${"]".repeat(3000)}`;
      break;
    case "huge":
      if (draw(3) === 0) row.push(...Array.from({ length: 300 }, () => cell));
      else if (draw(2) === 0) row[at] = "9".repeat(4000);
      else rows.push(...Array.from({ length: 60 }, () => [...row]));
      break;
    case "repeated":
      if (draw(2) === 0) rows.push([...row]);
      else row.splice(at, 0, cell);
      break;
    case "__proto__":
      row[at] = ["__proto__", "constructor", "hasOwnProperty", "toString"][draw(4)] as string;
  }
}

const quoted = (cell: string): string =>
  /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table with damage, as a text: its cells written as they should be, or, one time of four, just put side by side, so that quotation marks are open. */
export function damageTable(
  rows: readonly (readonly string[])[],
  kinds: readonly Damage[],
  draw: Draw,
): Damaged<string> {
  const harmed = rows.map((row) => [...row]);
  for (const damage of kinds) harm(harmed, damage, draw);
  const isRaw = draw(4) === 0;
  const text = harmed
    .map((row) => row.map((cell) => (isRaw ? cell : quoted(cell))).join(","))
    .join(draw(2) === 0 ? "\n" : "\r\n");
  return { file: text, done: kinds };
}
