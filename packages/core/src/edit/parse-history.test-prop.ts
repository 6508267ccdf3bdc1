import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRecipe } from "../../test/arbitraries/recipe.ts";
import { audit } from "../../test/edit/audit.ts";
import { edit } from "./edit.ts";
import { emptyHistory, remember } from "./history.ts";
import { safeParseHistory } from "./parse-history.ts";
import { recipeSchema } from "./recipe.schema.ts";

describe("safeParseHistory", () => {
  it("reads every history as it was written", () => {
    const histories = arbitraryFramework.chain((framework) =>
      fc.array(arbitraryRecipe(framework), { maxLength: 3 }).map((recipes) => {
        let now = framework;
        let history = emptyHistory;
        for (const recipe of recipes) {
          const result = edit(now, recipe, audit);
          if (!result.ok) continue;
          now = result.value.framework;
          history = remember(history, result.value);
        }
        return history;
      }),
    );
    fc.assert(
      fc.property(histories, (history) => {
        const read = safeParseHistory(JSON.parse(JSON.stringify(history)));
        expect(read).toStrictEqual({ ok: true, value: history, issues: [] });
      }),
    );
  });

  it("knows the shape of every recipe, also of those that do not apply", () => {
    fc.assert(
      fc.property(
        arbitraryFramework.chain((framework) => arbitraryRecipe(framework)),
        (recipe) => {
          expect(recipeSchema.safeParse(JSON.parse(JSON.stringify(recipe)))).toStrictEqual({
            success: true,
            data: recipe,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
