import { columns } from "../../document/columns.ts";
import type { Block } from "../../document/node.ts";
import { comingSection } from "../learner-page/coming.ts";
import { habitsSection, homeSection, noteSection, responseSection } from "./around.ts";
import { changedSection } from "./changed.ts";
import type { ProgressPage } from "./progress-page.ts";

/** Blocks side by side, where there are several. */
const beside = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length < 2 ? blocks : [columns(blocks, blocks.length === 2 ? 2 : 3)];

/** What surrounds the results: habits, opportunities to come, the question for home; the note, the learner's response, what changed. */
export const surroundings = (page: ProgressPage): readonly Block[] => [
  ...beside([...habitsSection(page), ...comingSection(page), ...homeSection(page)]),
  ...beside([...noteSection(page), ...responseSection(page), ...changedSection(page)]),
];
