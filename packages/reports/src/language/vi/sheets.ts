import type { Formats } from "../formats.ts";
import type { SheetMessages } from "../sheet-messages.ts";

/** The words of the sheets about a framework, in Vietnamese. */
export const sheets = ({ day }: Formats): SheetMessages => ({
  version: "Phiên bản",
  adopted: "Ngày thông qua",
  licence: (name) => `Giấy phép: ${name}.`,
  kinds: {
    knowledge: "điều cần biết",
    skill: "điều cần làm được",
    mindset: "điều cần thể hiện",
  },
  inWords: "kể bằng lời, không có mức",
  portrait: {
    kind: {
      learner: "Điều nhà trường hứa với em",
      family: "Điều nhà trường hứa với mọi người học",
      educator: "Trang chân dung, dành cho nhà giáo dục",
    },
    title: "Chân dung người học",
    runningTitle: (issued) => `Chân dung người học, phát hành ngày ${day(issued)}`,
    promise: {
      learner:
        "Trang này không nói về riêng ai. Trang này nói em sẽ có cơ hội học và thể hiện điều gì.",
      family:
        "Trang này không nói về riêng ai. Trang này nói mọi người học sẽ có cơ hội học và thể hiện điều gì.",
      educator:
        "Trang này không nói về riêng ai. Trang này nói mọi người học sẽ có cơ hội học và thể hiện điều gì.",
    },
    noCompetency: "Ở đây chưa có năng lực nào được viết ra.",
  },
  progression: {
    kind: {
      learner: "Em trưởng thành từng bước như thế nào",
      family: "Người học trưởng thành từng bước như thế nào",
      educator: "Trang lộ trình phát triển, dành cho nhà giáo dục",
    },
    title: "Lộ trình phát triển",
    runningTitle: (issued) => `Lộ trình phát triển, phát hành ngày ${day(issued)}`,
    within: "Các mức bắt đầu lại ở mỗi nhóm lớp, với mô tả đòi hỏi nhiều hơn.",
    across: "Một dãy bước duy nhất qua mọi nhóm lớp.",
    caption: "Mỗi mức trông như thế nào",
    level: "Mức",
    statement: "Mô tả",
    goalOf: "Là mục tiêu vào cuối",
    noStatement: "Chưa có mô tả.",
    exemplar: "Xem một bài làm thể hiện điều này",
    everyBand: "Ở mỗi nhóm lớp",
    expected: {
      entering: (level) => `Khi bắt đầu: ${level}.`,
      middle: (level) => `Ở giữa: ${level}.`,
      end: (level) => `Khi kết thúc: ${level}.`,
    },
  },
});
