import { nodeOf } from "@whole-learner/core";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { mayRead } from "../../privacy/may-read.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { EvidenceChange } from "../issue/report-changes.ts";
import type { Page } from "../learner-page/page.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { targetName } from "./standing-lines.ts";

/** Those who know the learner hear of works; a school as a whole and the public do not. */
const hearsOfWorks = ({ audience }: Page): boolean =>
  audience !== "school" && audience !== "public";

/** Whether this audience may know of a record: not of a self-rating that it may not see, nor of what is told in words alone or was not shared. */
function mayKnow({ target, self, visibility }: EvidenceChange, page: Page): boolean {
  const node = nodeOf(page.index, target);
  if (node?.kind === "competency" && node.node.reporting !== "level") return false;
  if (self === true && !mayShow("self-rating", page.audience)) return false;
  return visibility === undefined || mayRead(visibility, page.audience);
}

/** A work is told of once, however many ratings of it became what it became; of what was erased, how many records alone. */
export function evidenceLines(
  page: Page,
  changes: readonly EvidenceChange[],
): readonly (readonly Span[])[] {
  if (!hearsOfWorks(page)) return [];
  const { reissue } = page.language.messages;
  const told = new Set<string>();
  const lines: (readonly Span[])[] = [];
  let erased = 0;
  for (const change of changes) {
    if (!mayKnow(change, page)) continue;
    const { fate, what, work, target, name, happened } = change;
    if (fate === "erased") {
      erased += 1;
      continue;
    }
    const on = civilDay(happened, page);
    const key = JSON.stringify([fate, what, work]);
    if (told.has(key)) continue;
    told.add(key);
    if (what === "judgement") {
      const { added, ended } = reissue.judgements;
      const say = fate === "added" || fate === "late" ? added : ended;
      lines.push(
        sentenceWith([targetName(target, page)], (called = "") => say({ name: called, on })),
      );
      continue;
    }
    lines.push(
      name === undefined
        ? [text(reissue.fates[fate]({ on }))]
        : sentenceWith([nameOf(name, page)], (called = "") =>
            reissue.fates[fate]({ work: called, on }),
          ),
    );
  }
  return erased === 0 ? lines : [...lines, [text(reissue.erased(erased))]];
}
