// The names of the library's reader categories, kept as they are: for lists and cards that show a reader's.
#pragma once

#include "core/readers/Category.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <string>
#include <vector>

namespace kitapdar::ui {

/// Main thread.
class CategoryNames : public QObject {
    Q_OBJECT

public:
    explicit CategoryNames(const Context& context, QObject* parent = nullptr);

    /// In the language of the window; an unknown code is shown as it is.
    QString of(const std::string& code) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Context m_context;
    std::vector<readers::Category> m_categories = readers::shippedCategories();
};

} // namespace kitapdar::ui
