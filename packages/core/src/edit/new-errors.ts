import { checkFramework } from "../framework/checks/check-framework.ts";
import type { Framework } from "../framework/framework.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Issue } from "../issue/issue.ts";

const errorsOf = (framework: Framework): readonly Issue[] =>
  checkFramework(framework).filter(({ severity }) => severity === "error");

/** What an error says wherever it stands: positions are others after an edit. */
const saying = ({ code, data }: Issue): string => canonicalJson([code, { ...data }]);

/** The errors that a framework has after an edit and had not before. */
export function newErrors(before: Framework, after: Framework): readonly Issue[] {
  const found = errorsOf(after);
  if (found.length === 0) return found;
  const old = new Map<string, number>();
  for (const error of errorsOf(before)) {
    const said = saying(error);
    old.set(said, (old.get(said) ?? 0) + 1);
  }
  return found.filter((error) => {
    const said = saying(error);
    const times = old.get(said) ?? 0;
    old.set(said, times - 1);
    return times <= 0;
  });
}
