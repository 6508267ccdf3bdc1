import type { Formats } from "../formats.ts";
import type { SheetMessages } from "../sheet-messages.ts";

/** The words of the sheets about a framework, in Chinese. */
export const sheets = ({ day }: Formats): SheetMessages => ({
  version: "版本",
  adopted: "采用日期",
  licence: (name) => `许可：${name}。`,
  kinds: {
    knowledge: "要知道的",
    skill: "要会做的",
    mindset: "要表现出来的",
  },
  inWords: "用文字讲述，没有水平",
  portrait: {
    kind: {
      learner: "我们对你的承诺",
      family: "我们对每位学习者的承诺",
      educator: "画像单页，供教育者阅读",
    },
    title: "学习者画像",
    runningTitle: (issued) => `学习者画像，${day(issued)}发出`,
    promise: {
      learner: "这一页不讲任何一位学习者，只讲你将有机会学习和展示什么。",
      family: "这一页不讲任何一位学习者，只讲每位学习者将有机会学习和展示什么。",
      educator: "这一页不讲任何一位学习者，只讲每位学习者将有机会学习和展示什么。",
    },
    noCompetency: "这里还没有写下能力。",
  },
  progression: {
    kind: {
      learner: "你怎样一步一步成长",
      family: "学习者怎样一步一步成长",
      educator: "进程单页，供教育者阅读",
    },
    title: "学习进程",
    runningTitle: (issued) => `学习进程，${day(issued)}发出`,
    within: "每个学段的水平重新开始，描述的要求更高。",
    across: "一条台阶贯穿所有学段。",
    caption: "每个水平是什么样子",
    level: "水平",
    statement: "描述",
    goalOf: "哪个学段结束时的目标",
    noStatement: "还没有描述。",
    exemplar: "看一件体现它的作品",
    everyBand: "每个学段",
    expected: {
      entering: (level) => `开始时：${level}。`,
      middle: (level) => `中段：${level}。`,
      end: (level) => `结束时：${level}。`,
    },
  },
});
