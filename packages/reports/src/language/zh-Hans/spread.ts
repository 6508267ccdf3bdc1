import type { Formats } from "../formats.ts";
import type { SpreadMessages } from "../spread-messages.ts";

/** The words for how widely something was shown, in Simplified Chinese. */
export const spread = ({ list }: Formats): SpreadMessages => ({
  heading: "在哪里展示过",
  aside: "课堂内外的展示",
  chart: "按成果和场合",
  finding: ({ outcome, counts }) =>
    `${outcome}：${list(counts.map(({ setting, works }) => `${setting}${works}次`))}。`,
  caption: "同样的内容，用表格表示",
  outcome: "成果",
  all: "全部展示",
  unsaid: "没有说明",
  inBoth: "同时展示两项成果的，在两行中都计入。",
  voices: "由谁看过",
  voice: "看过的人",
  works: "展示次数",
});
