import type { ConferenceMessages } from "../conference-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the brief of a student-led conference, in Vietnamese: a learner says em of themself and is called em. */
export const conference = ({ day }: Formats): ConferenceMessages => ({
  kind: {
    learner: "Bản chuẩn bị buổi trao đổi của em",
    family: "Bản chuẩn bị buổi trao đổi, gửi gia đình của",
    educator: "Bản chuẩn bị buổi trao đổi, dành cho nhà giáo dục, của",
  },
  title: (name) => `Bản chuẩn bị buổi trao đổi: ${name}`,
  runningTitle: ({ name, issued }) =>
    `${name}, bản chuẩn bị buổi trao đổi, phát hành ngày ${day(issued)}`,
  day: "Ngày trao đổi",
  draft: {
    learner:
      "Em chưa xác nhận trang này. Em hãy đọc, sửa, và xác nhận khi trang này nói đúng lời của em.",
    family: "Người học chưa xác nhận trang này.",
    educator: "Người học chưa xác nhận trang này.",
  },
  confirmed: ({ name, on }) => `${name} đã đọc và xác nhận trang này ngày ${day(on)}.`,
  welcome: {
    own: "Chào mừng cả nhà. Hôm nay em dẫn buổi trao đổi: trước hết là những điều đã làm tốt, sau đó là những điều sắp tới. Xin cứ hỏi, và kể cho em nghe những gì cả nhà thấy ở nhà.",
    you: "Hôm nay em dẫn buổi trao đổi: trước hết là những điều đã làm tốt, sau đó là những điều sắp tới.",
    they: (name) =>
      `Chào mừng quý gia đình. Hôm nay ${name} dẫn buổi trao đổi: trước hết là những điều đã làm tốt, sau đó là những điều sắp tới. Xin cứ hỏi, và kể những gì quý gia đình thấy ở nhà.`,
  },
  proud: {
    own: "Điều em tự hào",
    you: "Điều em tự hào",
    they: (name) => `Điều ${name} tự hào`,
  },
  choose: {
    own: "Điều em chọn để cho xem",
    you: "Điều em chọn để cho xem",
    they: (name) => `Điều ${name} chọn để cho xem`,
  },
  suggested: {
    learner: "Với những bài này, em đã bước lên một bước. Một quy tắc tìm ra; em là người chọn.",
    educator:
      "Với những bài này, người học đã bước lên một bước. Một quy tắc tìm ra; người học là người chọn.",
  },
  growing: {
    own: "Nơi em đang lớn lên",
    you: "Nơi em đang lớn lên",
    they: (name) => `Nơi ${name} đang lớn lên`,
  },
  selfSeen: {
    own: (level) => `Theo cách nhìn của em: ${level}.`,
    you: (level) => `Theo cách nhìn của em: ${level}.`,
    they: ({ name, level }) => `Theo cách nhìn của ${name}: ${level}.`,
  },
  last: "Điều đã thỏa thuận lần trước, và kết quả",
  agreedOn: (on) => `Đã thỏa thuận ngày ${day(on)}`,
  agreedSoFar: "Đã thỏa thuận đến nay",
  lastNothing: "Trước đây chưa thỏa thuận gì.",
  notTold: "sẽ kể sau",
  columns: { who: "Ai", what: "Làm gì", byWhen: "Trước ngày", came: "Kết quả" },
  who: {
    learner: { own: "Em", you: "Em" },
    family: { own: "Gia đình em", you: "Gia đình em", they: () => "Gia đình" },
    educator: {
      own: "Người hướng dẫn em",
      you: "Người hướng dẫn em",
      they: () => "Nhà giáo dục",
    },
  },
  goal: { own: "Mục tiêu của em", you: "Mục tiêu của em", they: (name) => `Mục tiêu của ${name}` },
  towards: ({ competency, level }) =>
    level === undefined ? `Hướng tới: ${competency}.` : `Hướng tới: ${competency}, ${level}.`,
  how: "Cách làm",
  by: (on) => `Trước ngày ${day(on)}.`,
  doing: "Mỗi người làm gì, trước ngày nào",
  willDo: (who) => `${who}: làm gì, trước ngày nào`,
  agenda: "Chương trình",
  minutes: (count) => `${count} phút`,
  questions: "Câu hỏi dành cho gia đình",
  ownQuestions: "Câu hỏi khác",
  notes: "Ghi chú",
  remember: "Điều chúng ta muốn ghi nhớ",
});
