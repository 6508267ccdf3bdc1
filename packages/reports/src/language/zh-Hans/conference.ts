import type { ConferenceMessages } from "../conference-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the brief of a student-led conference, in Simplified Chinese. */
export const conference = ({ day }: Formats): ConferenceMessages => ({
  kind: {
    learner: "面谈提纲：",
    family: "面谈提纲，致以下学习者的家庭：",
    educator: "面谈提纲，供教育者阅读：",
  },
  title: (name) => `面谈提纲：${name}`,
  runningTitle: ({ name, issued }) => `${name}，面谈提纲，${day(issued)}发布`,
  day: "面谈日期",
  draft: {
    learner: "你还没有确认这一页。请读一读，改一改，等它说出你的心里话再确认。",
    family: "学习者还没有确认这一页。",
    educator: "学习者还没有确认这一页。",
  },
  confirmed: ({ name, on }) => `${name}读过这一页，并于${day(on)}确认。`,
  welcome: {
    own: "欢迎。今天由我来主持我们的谈话：先说做得好的，再说接下来的。请随时提问，也请告诉我您在家里看到了什么。",
    you: "今天由你来主持谈话：先说做得好的，再说接下来的。",
    they: (name) =>
      `欢迎。今天由${name}主持谈话：先说做得好的，再说接下来的。请随时提问，也请说说您在家里看到了什么。`,
  },
  proud: {
    own: "我引以为豪的",
    you: "你引以为豪的",
    they: (name) => `${name}引以为豪的`,
  },
  choose: {
    own: "我选择展示的",
    you: "你选择展示的",
    they: (name) => `${name}选择展示的`,
  },
  suggested: {
    learner: "凭这些作品，你上了一个台阶。这是按规则找到的；由你来选。",
    educator: "凭这些作品，学习者上了一个台阶。这是按规则找到的；由学习者来选。",
  },
  growing: {
    own: "我正在成长的地方",
    you: "你正在成长的地方",
    they: (name) => `${name}正在成长的地方`,
  },
  selfSeen: {
    own: (level) => `我自己的看法：${level}。`,
    you: (level) => `你自己的看法：${level}。`,
    they: ({ name, level }) => `${name}自己的看法：${level}。`,
  },
  last: "上一次的约定，以及后来怎样了",
  agreedOn: (on) => `${day(on)}约定`,
  agreedSoFar: "目前的约定",
  lastNothing: "以前没有约定过什么。",
  notTold: "还待说明",
  columns: { who: "谁", what: "做什么", byWhen: "什么时候之前", came: "后来怎样了" },
  who: {
    learner: { own: "我", you: "你" },
    family: { own: "我的家人", you: "你的家人", they: () => "家人" },
    educator: { own: "我的教育者", you: "你的教育者", they: () => "教育者" },
  },
  goal: { own: "我的目标", you: "你的目标", they: (name) => `${name}的目标` },
  towards: ({ competency, level }) =>
    level === undefined ? `方向：${competency}。` : `方向：${competency}，${level}。`,
  how: "怎样做",
  by: (on) => `在${day(on)}之前。`,
  doing: "每个人做什么，什么时候之前",
  willDo: (who) => `${who}：做什么，什么时候之前`,
  agenda: "议程",
  minutes: (count) => `${count}分钟`,
  questions: "想问家人的问题",
  ownQuestions: "更多问题",
  notes: "笔记",
  remember: "我们想记住的",
});
