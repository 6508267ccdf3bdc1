import type { Formats } from "../formats.ts";
import type { GuideMessages } from "../guide-messages.ts";

/** The words of the guide to the levels, in Chinese. */
export const guide = ({ day }: Formats): GuideMessages => ({
  kind: {
    learner: "水平说明，写给学习者：",
    family: "水平说明，写给家庭：",
    educator: "水平说明，写给教育者：",
  },
  title: "水平说明",
  runningTitle: (issued) => `水平说明，${day(issued)}发出`,
  opening: {
    learner: "水平是一个词，说的是到目前为止你在一项能力上展示了什么。它来自别人看到的作品。",
    family: "水平是一个词，说的是到目前为止学习者在一项能力上展示了什么。它来自别人看到的作品。",
    educator: "水平是一个词，说的是到目前为止学习者在一项能力上展示了什么。它来自别人看到的作品。",
  },
  isNot: "水平不是什么",
  not: [
    "它说的是展示了什么，不是说一个人是怎样的人。",
    "它不是分数，也不是百分比。",
    "它不拿任何人与别人相比：作品只对照描述来看。",
    "它不是最后的结论：新的证据会被看到，也可以请求再看一次。",
    "有人代读、更多时间、家庭语言或辅助设备，都不会让它变小。",
    "没有针对整个人的水平。",
  ],
  bandAnew:
    "到了新的学段，水平重新开始，描述的要求更高：这时台阶图开头的词是上了一个台阶，不是退步。",
  decided: "水平是怎样确定的",
  selfBeside: "学习者对自己作品的看法列在旁边，不计入。",
  selfCounts: "学习者对自己作品的看法也计入。",
  judgement: "教育者可以凭专业判断确定水平。理由会写下来，证据得出的结果仍列在旁边。",
  states: "没有水平的时候",
  statesAside: "状态不是水平，也不是零。",
  statesTable: "每种状态说的是什么",
  state: "状态",
  means: "说的是什么",
  stateMeanings: {
    "no-opportunity": "学校还没有给出展示的机会。这个机会是学校欠的。",
    "not-looked-at": "到现在还没有看到可以算数的作品。",
    "not-enough-evidence": "也许看到了一些，但还不够说出一个水平。",
    "fresh-look-due": "看到的是一段时间以前的。该再看一次了。",
    "still-open": "一件到期的作品还没有交来。",
    excused: "已经商定，现在不要求这一项。",
    "second-look": "看过的人意见还不一致。另一位会再看一次。",
  },
});
