import {
  type BandId,
  type BandPoint,
  expectedLevel,
  levelOf,
  type Progression,
  type Scale,
} from "@whole-learner/core";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { bandsShown, type SheetPage } from "./sheet-page.ts";

const points: readonly BandPoint[] = ["entering", "middle", "end"];

/** What is expected at the points of a band, in words; empty where nothing is. */
function expectedIn(
  page: SheetPage,
  progression: Progression,
  band: BandId,
  scale: Scale,
): readonly Span[] {
  const { sheets, punctuation } = page.language.messages;
  const { expected } = sheets.progression;
  const said = points.flatMap((point) => {
    const id = expectedLevel(progression, band, point);
    const level = id === undefined ? undefined : levelOf(scale, id);
    return level === undefined
      ? []
      : [sentenceWith([nameOf(level.name, page)], (word = "") => expected[point](word))];
  });
  return said.flatMap((one, at) => (at === 0 ? one : [text(punctuation.space), ...one]));
}

/** What is expected when: once where it is the same in all bands, else band by band. */
export function expectedLines(
  page: SheetPage,
  progression: Progression,
  scale: Scale,
): readonly Block[] {
  const lines = bandsShown(page, progression).flatMap((band) => {
    const words = expectedIn(page, progression, band, scale);
    return words.length === 0 ? [] : [{ band, words, key: JSON.stringify(words) }];
  });
  const { everyBand } = page.language.messages.sheets.progression;
  const { colon } = page.language.messages.punctuation;
  const [first] = lines;
  if (first === undefined) return [];
  const same =
    lines.length === bandsShown(page, progression).length &&
    new Set(lines.map(({ key }) => key)).size === 1;
  if (same) return [paragraph([everyBand, colon, ...first.words], "aside")];
  return lines.map(({ band, words }) =>
    paragraph([bandName(band, page.index.framework, page), colon, ...words], "aside"),
  );
}
