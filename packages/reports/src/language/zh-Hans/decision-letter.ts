import type { DecisionLetterMessages } from "../decision-letter-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the letter about a decision, in Chinese. */
export const decisionLetter = ({ day }: Formats): DecisionLetterMessages => ({
  kind: {
    learner: "一封信，写给",
    family: "一封信，致其家庭：",
    educator: "一封信，供教育者阅读：",
  },
  title: (name) => `关于一项决定的信：${name}`,
  runningTitle: ({ name, issued }) => `${name}，关于一项决定的信，${day(issued)}`,
  opening: ({ audience, name, work, on }) =>
    audience === "learner"
      ? `感谢你在${day(on)}向我们展示${work}。你让我们看到你怎样做事和思考，这需要勇气。`
      : audience === "family"
        ? `感谢您陪伴${name}。${day(on)}，${name}向我们展示了${work}。让别人看到自己怎样做事和思考，需要勇气。`
        : `${day(on)}，${name}向评议小组展示了${work}。让别人看到自己怎样做事和思考，需要勇气。`,
  decided: {
    pass: ({ audience, name }) =>
      audience === "learner" ? "我们的决定：你的作品通过了。" : `我们的决定：${name}的作品通过了。`,
    revise: ({ audience, name }) =>
      audience === "learner"
        ? "我们的决定：还没有通过。请修改你的作品，再次展示给我们。"
        : `我们的决定：还没有通过。${name}将修改作品，再次展示给我们。`,
    again: ({ audience, name }) =>
      audience === "learner"
        ? "我们的决定：还没有通过。我们想再听你讲一次。"
        : `我们的决定：还没有通过。我们想再听${name}讲一次。`,
  },
  shown: ({ audience, name }) => (audience === "learner" ? "你所展示的" : `${name}所展示的`),
  notSeen: "我们看到的还不够，说不准",
  revise: "需要修改什么",
  help: "在哪里可以得到帮助",
  another: "再试一次",
  rightToAnother: ({ audience, name }) =>
    audience === "learner" ? "你有权再试一次。" : `${name}有权再试一次。`,
  rightToMore: ({ audience, name }) =>
    audience === "learner"
      ? "如果你想更进一步，你有权再展示一次。"
      : `如果想更进一步，${name}有权再展示一次。`,
  nextOn: (on) => `日期是${day(on)}。`,
  noDay: ({ audience }) =>
    audience === "learner"
      ? "日期还没有确定：准备好了，请告诉我们。"
      : "日期还没有确定：我们一起商定。",
});
