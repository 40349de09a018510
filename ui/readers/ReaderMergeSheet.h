// Two records of one reader side by side, and what follows to the one who stays; Enter makes them one. A sheet over the
// window. docs/circulation.md, 11.9.
#pragma once

#include "core/merging/ReaderMerge.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <optional>

class QGridLayout;
class QPushButton;

namespace kitapdar::ui {

class CategoryNames;
class Label;

/// Main thread.
class ReaderMergeSheet : public Overlay {
    Q_OBJECT

public:
    ReaderMergeSheet(QWidget& window, const Context& context);

    /// `kept` stays unless they are exchanged.
    void begin(readers::ReaderId kept, readers::ReaderId other);

Q_SIGNALS:
    void merged(std::int64_t kept);

protected:
    QWidget* first() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void refuse(const merging::ReaderMergeRefusal& refusal);
    void exchange();
    void merge();
    void word();
    void wordReaders();
    void addRow(const QString& name, const QString& kept, const QString& other);

    Context m_context;
    std::optional<readers::ReaderId> m_kept;
    std::optional<readers::ReaderId> m_other;
    std::optional<merging::ReaderMergePreview> m_preview;
    CategoryNames* m_categories;
    Label* m_message; // why not, or what speaks against it
    QWidget* m_table;
    QGridLayout* m_grid;
    QPushButton* m_merge;
    QPushButton* m_exchange;
    QPushButton* m_cancel;
};

} // namespace kitapdar::ui
