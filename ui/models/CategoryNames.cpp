#include "ui/models/CategoryNames.h"

#include "core/library/Library.h"
#include "core/readers/CategoryService.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "wording/ReaderWords.h"

#include <algorithm>

namespace kitapdar::ui {

CategoryNames::CategoryNames(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) { return row.subject == Subject::Category; };
        if (std::ranges::any_of(rows, ours)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, &CategoryNames::read);
    read();
}

QString CategoryNames::of(const std::string& code) const {
    const auto found = std::ranges::find(m_categories, code, &readers::Category::code);
    return found == m_categories.end() ? categoryWords(code) : nameOf(*found, m_context.languages.current());
}

void CategoryNames::read() {
    m_context.library.read(&readers::CategoryService::list)
        .then(this, [this](const Result<std::vector<readers::Category>>& categories) {
            if (!categories) return;
            m_categories = *categories;
            Q_EMIT changed();
        });
}

} // namespace kitapdar::ui
