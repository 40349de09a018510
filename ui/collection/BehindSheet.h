// The copies behind a figure of the summary book.
#pragma once

#include "core/accounts/KsuQueries.h"
#include "ui/collection/BookTables.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <memory>

namespace kitapdar::ui {

class DataTable;
class Label;

class BehindSheet : public Overlay {
    Q_OBJECT

public:
    BehindSheet(QWidget& window, const Context& context, const BookTerms& terms);

    /// `title` says which figure it is: "Part 1, 2026 · Books: 12".
    void begin(const Words& title, const accounts::CellRequest& request);

protected:
    QWidget* first() override;

private:
    void show(const std::vector<accounts::CellLine>& lines);

    Context m_context;
    ListModel<BehindRow> m_model;
    Label* m_title;
    Label* m_said;
    DataTable* m_table;
    int m_asked = 0;
};

} // namespace kitapdar::ui
