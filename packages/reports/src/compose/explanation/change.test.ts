import { describe, expect, it } from "vitest";
import { explained } from "../../../test/explained.ts";
import { cells, composed, family, recent, tables, text } from "../../../test/explanation-page.ts";
import { leansToRecent } from "../../../test/school.ts";
import type { Table } from "../../document/index.ts";

describe("what one more demonstration would do", () => {
  it("is a table for educators and a list in words for others, highest level first", () => {
    const account = explained("TEAM.1", leansToRecent);
    const change = tables(composed(account, recent)).at(-1);
    expect(cells(change as Table)).toEqual([
      ["4 Adapting", "3.90", "4 Adapting"],
      ["3 Applying", "3.25", "3 Applying"],
      ["2 Practicing", "2.60", "3 Applying"],
      ["1 Exploring", "1.95", "2 Practicing"],
    ]);
    expect(text(account, { ...family, policy: leansToRecent })).toContain(
      "- If the next demonstration shows Practicing, the result is Applying.",
    );
  });
});
