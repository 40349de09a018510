#include "ui/holds/TitleLabel.h"

#include "core/catalogue/RecordQueries.h"
#include "core/library/Library.h"
#include "wording/Text.h"

namespace kitapdar::ui {

TitleLabel::TitleLabel(Library& library) : m_library(library) {
    setWordWrap(true);
    hide();
}

void TitleLabel::showRecord(std::optional<catalogue::RecordId> record) {
    m_record = record;
    hide();
    if (!record) return;
    m_library.read(&catalogue::RecordQueries::byId, *record)
        .then(this, [this, wanted = record](const Result<std::optional<catalogue::Record>>& read) {
            if (m_record != wanted || !read || !*read) return;
            setWords([title = (*read)->title] { return qs(title); });
            show();
        });
}

} // namespace kitapdar::ui
