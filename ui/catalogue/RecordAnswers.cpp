#include "ui/catalogue/RecordAnswers.h"

#include "ui/catalogue/RecordTable.h"
#include "wording/Text.h"

namespace kitapdar::ui {

Pending<std::vector<Answer>> RecordAnswers::find(const QString& text, int limit) {
    return m_library.read(&catalogue::SearchIndex::search, utf8(text), catalogue::Facets(), limit, 0)
        .then(this, [this, text](const Result<catalogue::SearchHits>& hits) {
            std::vector<Answer> answers;
            if (!hits) return answers;
            for (const catalogue::RecordRow& row : hits->rows) {
                QStringList detail;
                if (!row.authors.empty()) detail << qs(row.authors);
                if (row.year) detail << QString::number(*row.year);
                detail << availabilityWords(row.available, row.copies);
                Answer answer;
                answer.icon = Icon::Book;
                answer.title = qs(row.title);
                answer.detail = detail.join(QStringLiteral(" · "));
                answer.open = [this, id = row.id.value] { m_navigator.open(Link{QStringLiteral("record"), id, {}}); };
                answers.push_back(std::move(answer));
            }
            if (static_cast<std::int64_t>(answers.size()) < hits->found) {
                Answer all;
                all.icon = Icon::Catalogue;
                all.title = tr("Everything found in the catalogue");
                all.open = [this, text] { m_navigator.open(Link{QStringLiteral("catalogue"), std::nullopt, text}); };
                answers.push_back(std::move(all));
            }
            return answers;
        });
}

} // namespace kitapdar::ui
