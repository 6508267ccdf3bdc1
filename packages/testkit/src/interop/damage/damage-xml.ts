import type { Damage, Damaged, Draw } from "./damage.ts";

/** Does one thing to a document, given by its tags and the texts between them. */
function harm(pieces: string[], damage: Damage, draw: Draw): void {
  const at = draw(pieces.length);
  const piece = pieces[at] ?? "";
  switch (damage) {
    case "dropped":
      pieces.splice(at, 1);
      break;
    case "swapped": {
      const other = draw(pieces.length);
      pieces[at] = pieces[other] ?? "";
      pieces[other] = piece;
      break;
    }
    case "nulled":
      pieces[at] = draw(2) === 0 ? "" : '<a xsi:nil="true"/>';
      break;
    case "retyped":
      pieces[at] = ["-1.5", "<![CDATA[x]]>", "&#0;", "<!-- x -->", "<?x?>", "<", "&"][
        draw(7)
      ] as string;
      break;
    case "cyclic":
      pieces.unshift('<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]>');
      pieces.splice(at + 1, 0, "&b;");
      break;
    case "deep":
      pieces.splice(at, 0, "<a>".repeat(1000), draw(2) === 0 ? "</a>".repeat(1000) : "");
      break;
    case "huge":
      pieces.splice(at, 0, draw(2) === 0 ? "x".repeat(20_000) : `<${"a".repeat(20_000)}/>`);
      break;
    case "repeated":
      pieces.splice(at, 0, piece);
      break;
    case "__proto__":
      pieces.splice(at, 0, "<__proto__><polluted>1</polluted></__proto__><constructor/>");
  }
}

/** An XML document with damage. */
export function damageXml(text: string, kinds: readonly Damage[], draw: Draw): Damaged<string> {
  const pieces = text.split(/(?=<)|(?<=>)/);
  for (const damage of kinds) if (pieces.length > 0) harm(pieces, damage, draw);
  return { file: pieces.join(""), done: kinds };
}
