// The sheet of a batch edit: what is changed, a preview of every record or copy before and after while one types, and
// Enter does it. What is changed is told by RecordBatchSheet and CopyBatchSheet.
#pragma once

#include "core/catalogue/RecordBatch.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/OneJob.h"
#include "ui/shell/Overlay.h"

#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <vector>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kitapdar::ui {

class DataTable;
class FormLayout;
class Label;

/// A line of the preview.
struct BatchRow {
    std::int64_t id = 0;
    QString name; // of the record or copy
    Words before;
    Words after; // or why it is not changed
    bool isRefused = false;
};

class BatchSheet : public Overlay {
    Q_OBJECT

public:
    BatchSheet(const Context& context, QWidget& window, const QString& table);

    QPushButton& applyButton() { return *m_apply; }
    QPushButton& cancelButton() { return *m_cancel; }
    DataTable& table() { return *m_table; }
    const ListModel<BatchRow>& rows() const { return m_rows; }
    const catalogue::BatchCounts& counts() const { return m_counts; }
    /// The preview is whole, and something is to be changed.
    bool isReady() const;
    /// What keeps the change from being made; "" when nothing does.
    QString problem() const;

protected:
    /// Enter on a choice does it, as in a field.
    void keyPressEvent(QKeyEvent* event) override;
    /// The preview is as high as there is room, from some rows up.
    void fit(int room, int width) override;
    // What the sheets for records and copies are made of.
    /// The words that tell what cannot be done as it is typed; none: it can be looked at.
    virtual Words problemOfChange() const = 0;
    virtual std::size_t total() const = 0;
    /// Asks for what becomes of the next ones from `first` on and answers by shown().
    virtual void look(std::size_t first, quint64 asked) = 0;
    virtual void apply() = 0;

    const Context& context() const { return m_context; }
    FormLayout& form() { return *m_form; }
    OneJob& job() { return m_job; }
    /// The number of the preview that is wanted by now.
    quint64 asked() const { return m_asked; }
    Label& title() { return *m_title; }
    /// Enter in the field does it, a change of its text asks for the preview again.
    void follow(QLineEdit& field);
    /// Something else is to be changed: the preview begins anew, soon.
    void changed();
    /// Opens with a preview that begins at once.
    void openAnew();
    /// Takes the rows of one look; of an older question they are dropped.
    void shown(quint64 asked, std::size_t looked, std::vector<BatchRow> rows, const catalogue::BatchCounts& counts);
    void failed(quint64 asked, const Fault& fault);
    /// A refusal or fault of the work itself; the preview is looked at again.
    void refused(const Words& why);

private:
    void build();
    void startPreview();
    void next();
    void doIt();
    void stopOrClose();
    void showState();

    Context m_context;
    OneJob m_job;
    QTimer m_typing;
    ListModel<BatchRow> m_rows;
    catalogue::BatchCounts m_counts;
    quint64 m_asked = 0;
    std::size_t m_looked = 0;
    bool m_isLooking = false;
    bool m_isWhole = false;
    Words m_refusal; // of the last attempt
    Label* m_title;
    FormLayout* m_form;
    Label* m_problem;
    Label* m_facts;
    DataTable* m_table;
    QProgressBar* m_progress;
    QPushButton* m_apply;
    QPushButton* m_cancel;
};

} // namespace kitapdar::ui
