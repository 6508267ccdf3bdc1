import type { Formats } from "../formats.ts";
import type { GuideMessages } from "../guide-messages.ts";

/** The words of the guide to the levels, in Vietnamese. */
export const guide = ({ day }: Formats): GuideMessages => ({
  kind: {
    learner: "Hướng dẫn về các mức, dành cho người học của",
    family: "Hướng dẫn về các mức, dành cho gia đình của",
    educator: "Hướng dẫn về các mức, dành cho nhà giáo dục của",
  },
  title: "Hướng dẫn về các mức",
  runningTitle: (issued) => `Hướng dẫn về các mức, phát hành ngày ${day(issued)}`,
  opening: {
    learner:
      "Mức là một từ nói về điều em đã thể hiện ở một năng lực cho đến nay. Mức dựa trên những bài làm mà người khác đã thấy.",
    family:
      "Mức là một từ nói về điều người học đã thể hiện ở một năng lực cho đến nay. Mức dựa trên những bài làm mà người khác đã thấy.",
    educator:
      "Mức là một từ nói về điều người học đã thể hiện ở một năng lực cho đến nay. Mức dựa trên những bài làm mà người khác đã thấy.",
  },
  isNot: "Mức không phải là gì",
  not: [
    "Mức nói điều đã được thể hiện, không nói ai là người như thế nào.",
    "Mức không phải là điểm số, cũng không phải là phần trăm.",
    "Mức không so sánh ai với ai: bài làm chỉ được đặt bên cạnh các mô tả.",
    "Mức không phải là lời cuối cùng: minh chứng mới được xem đến, và có thể đề nghị xem lại.",
    "Người đọc giúp, thêm thời gian, tiếng nói ở nhà hay thiết bị không bao giờ làm mức nhỏ đi.",
    "Không có mức nào cho cả một con người.",
  ],
  bandAnew:
    "Ở nhóm lớp mới, các mức bắt đầu lại và mô tả đòi hỏi nhiều hơn: khi đó một từ ở đầu dải là một bước lên, không phải là lùi.",
  decided: "Một mức được quyết định như thế nào",
  selfBeside: "Điều người học nói về bài làm của mình được đặt bên cạnh, không được tính.",
  selfCounts: "Điều người học nói về bài làm của mình cũng được tính.",
  judgement:
    "Nhà giáo dục có thể định một mức theo nhận định chuyên môn. Lý do được ghi lại, và kết quả từ minh chứng vẫn ở bên cạnh.",
  states: "Khi chưa có mức",
  statesAside: "Trạng thái không bao giờ là mức, và không bao giờ là số không.",
  statesTable: "Mỗi trạng thái nói điều gì",
  state: "Trạng thái",
  means: "Nói điều gì",
  stateMeanings: {
    "no-opportunity":
      "Nhà trường chưa cho cơ hội để thể hiện điều này. Nhà trường còn nợ cơ hội đó.",
    "not-looked-at": "Đến nay chưa thấy điều gì được tính cho mục này.",
    "not-enough-evidence": "Có thể đã thấy điều gì đó, nhưng chưa đủ để nói một mức.",
    "fresh-look-due": "Điều đã thấy là từ khá lâu. Đã đến lúc xem lại.",
    "still-open": "Một bài làm đã đến hạn nhưng chưa được nộp.",
    excused: "Đã thỏa thuận rằng hiện giờ không yêu cầu điều này.",
    "second-look": "Những người đã xem chưa thống nhất. Một người khác sẽ xem lại.",
  },
});
