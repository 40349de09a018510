#include "ui/catalogue/RecordSubject.h"

#include "wording/Text.h"

namespace kitapdar::ui {

DraftSubject subjectOf(const catalogue::Record& record) {
    QStringList parts{qs(record.kind), qs(record.title), qs(record.subtitle), qs(record.publisher),
                      QString::number(record.year.value_or(0))};
    for (const std::string& author : record.authors) parts << qs(author);
    for (const std::string& isbn : record.isbns) parts << qs(isbn);
    return DraftSubject::of(qs(record.title), parts);
}

} // namespace kitapdar::ui
