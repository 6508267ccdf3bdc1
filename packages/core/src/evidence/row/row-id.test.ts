import { describe, expect, it } from "vitest";
import { read, row } from "../../../test/evidence/rows.ts";
import { uuidV5 } from "../../identity/uuid.ts";
import { ratingOfRow } from "./rating-of-row.ts";
import { rowId, rowNamespace } from "./row-id.ts";

describe("the id of a row without one", () => {
  const { id: _, ...without } = row;

  it("is made from what the row says, in whatever order and form", () => {
    const id = rowId({ ...without, met: true });
    expect(id).toBe(
      uuidV5(
        '{"competency":"TEAM.1","happened":"2026-05-29","learner":"ana","met":true}',
        rowNamespace,
      ),
    );
    expect(read({ ...without, met: true })).toMatchObject({ id });
    expect(
      read({ met: "yes", happened: "2026-05-29 ", competency: "TEAM.1", learner: "ana" } as never),
    ).toMatchObject({ id });
    expect(read({ ...without, met: false })).not.toMatchObject({ id });
  });

  it("is another one for the next row that says the same", () => {
    const second = ratingOfRow({ ...without, met: true }, { occurrence: 1 });
    expect(second.ok && second.value.id).toBe(
      uuidV5(
        '{"competency":"TEAM.1","happened":"2026-05-29","learner":"ana","met":true}#1',
        rowNamespace,
      ),
    );
    const own = ratingOfRow({ ...row, met: true }, { occurrence: 1 });
    expect(own.ok && own.value.id).toBe("r-1");
  });
});
